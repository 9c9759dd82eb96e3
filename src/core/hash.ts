/**
 * SHA-256 in plain JavaScript, because a model's hash must be there synchronously on every runtime: the Web Crypto digest
 * is asynchronous and node:crypto is not in a browser. Source: FIPS 180-4, sections 4.1.2, 4.2.2, 5.1.1 and 6.2.
 */

/** The first 32 bits of the fractional part of a root of each of the first primes, found with whole numbers only. */
function fractionBits(root: 2n | 3n, count: number): Uint32Array {
  const bits = new Uint32Array(count);
  const raised = (r: bigint): bigint => (root === 2n ? r * r : r * r * r);
  for (let prime = 2n, found = 0; found < count; prime++) {
    let isPrime = true;
    for (let d = 2n; d * d <= prime; d++) if (prime % d === 0n) isPrime = false;
    if (!isPrime) continue;
    // The largest r with r^root ≤ prime · 2^(32·root) is floor(prime^(1/root) · 2^32).
    const target = prime << (32n * root);
    let r = 0n;
    for (let bit = 1n << 36n; bit > 0n; bit >>= 1n) if (raised(r + bit) <= target) r += bit;
    bits[found++] = Number(r & 0xffffffffn);
  }
  return bits;
}

const INITIAL = /* @__PURE__ */ fractionBits(2n, 8);
const ROUND = /* @__PURE__ */ fractionBits(3n, 64);

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** UTF-8 bytes of a text; a lone surrogate becomes U+FFFD, as in every other encoder. */
function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    let code = character.codePointAt(0) as number;
    if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      );
  }
  return bytes;
}

/** The SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  const message = utf8(text);
  const bitLength = message.length * 8;
  message.push(0x80);
  while (message.length % 64 !== 56) message.push(0);
  for (const word of [Math.floor(bitLength / 0x1_0000_0000), bitLength]) {
    message.push((word >>> 24) & 255, (word >>> 16) & 255, (word >>> 8) & 255, word & 255);
  }

  const state = Uint32Array.from(INITIAL);
  const w = new Uint32Array(64);
  for (let block = 0; block < message.length; block += 64) {
    for (let i = 0; i < 16; i++) {
      const byte = (at: number): number => message[block + i * 4 + at] as number;
      w[i] = (byte(0) << 24) | (byte(1) << 16) | (byte(2) << 8) | byte(3);
    }
    for (let i = 16; i < 64; i++) {
      const x = w[i - 15] as number;
      const y = w[i - 2] as number;
      const s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
      const s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
      w[i] = ((w[i - 16] as number) + s0 + (w[i - 7] as number) + s1) | 0;
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let i = 0; i < 64; i++) {
      const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const choice = (e & f) ^ (~e & g);
      const t1 = (h + s1 + choice + (ROUND[i] as number) + (w[i] as number)) | 0;
      const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
      const majority = (a & b) ^ (a & c) ^ (b & c);
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + s0 + majority) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => {
      state[i] = ((state[i] as number) + word) | 0;
    });
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}
