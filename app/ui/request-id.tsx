import { createContext, useContext } from "react";

/** The number of a request, shown where something unexpected failed. In the browser it is read out of the document. */
export const RequestIdContext = createContext("");

export const useRequestId = () => useContext(RequestIdContext);
