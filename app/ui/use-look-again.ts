import { useNavigation, useRevalidator } from "@remix-run/react";
import { useCallback, useEffect, useState } from "react";

const LOOK_AGAIN = 2_000;

/**
 * A page of which something is `moving` loads its data again by itself; with script off it says so. Gives
 * back what asks for one more look. None begins while another load is under way: it would break that off, and
 * the browser would report it.
 */
export function useLookAgain(moving: boolean): () => void {
  const { revalidate, state } = useRevalidator();
  const idle = useNavigation().state === "idle" && state === "idle";
  const [wanted, setWanted] = useState(false);
  const lookAgain = useCallback(() => setWanted(true), []);
  useEffect(() => {
    if (!wanted || !idle) return;
    setWanted(false);
    revalidate();
  }, [wanted, idle, revalidate]);
  useEffect(() => {
    if (!moving) return;
    const timer = setInterval(() => document.hidden || lookAgain(), LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [moving, lookAgain]);
  return lookAgain;
}
