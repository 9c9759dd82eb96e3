import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { customers } from "./customers.ts";
import "./page.css";

createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <App customers={customers} asOf="2026-11-23" />
  </StrictMode>,
);
