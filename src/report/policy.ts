import { sha256 } from "../core/hash.ts";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes written as hexadecimal digits, in base64 (RFC 4648, section 4). */
export function base64OfHex(hex: string): string {
  let text = "";
  for (let at = 0; at < hex.length; at += 6) {
    const digits = hex.slice(at, at + 6);
    const bits = Number.parseInt(digits.padEnd(6, "0"), 16);
    const written = Math.ceil((digits.length * 4) / 6);
    for (let i = 0; i < written; i++) text += DIGITS[(bits >> (18 - 6 * i)) & 63];
    text += "=".repeat(4 - written);
  }
  return text;
}

function source(text: string): string {
  return `'sha256-${base64OfHex(sha256(text))}'`;
}

/**
 * The content security policy of a page that has one style and one script inside and loads nothing: no request, no other
 * script, no form, no base address, no frame (CSP Level 3).
 */
export function policyFor(style: string, script: string): string {
  return [
    "default-src 'none'",
    `style-src ${source(style)}`,
    `script-src ${source(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
