import { whatSchoolsSee } from "./cohort";

/** What a school is told of its members, in the same words wherever somebody agrees to it or looks it up. */
export function WhatSchoolsSee({ school }: { school: string }) {
  return (
    <p>
      {school} sees {whatSchoolsSee.seen}. It never sees {whatSchoolsSee.unseen}. What you post under your name its
      people read like every member. Others in the cohort are not shown to you, nor you to them.
    </p>
  );
}
