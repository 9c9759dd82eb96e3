/**
 * SHA-256 in plain JavaScript, because a model's hash must be there synchronously on every runtime: the Web Crypto digest
 * is asynchronous and node:crypto is not in a browser. Source: FIPS 180-4, sections 4.1.2, 4.2.2, 5.1.1 and 6.2.
 */

/** The first 32 bits of the fractional part of a root of each of the first primes. */
function fractionBits(degree: 2 | 3, count: number): Int32Array {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime > 0)) primes.push(n);
  return Int32Array.from(primes, (prime) => {
    // Newton's method comes to rest on the closest double, which holds 50 bits of the fraction.
    let root = prime;
    for (let i = 0; i < 40; i++) root -= (root - prime / (degree === 2 ? root : root * root)) / degree;
    return root * 0x1_0000_0000;
  });
}

const INITIAL = /* @__PURE__ */ fractionBits(2, 8);
const ROUND = /* @__PURE__ */ fractionBits(3, 64);

/** UTF-8 bytes of a text; a lone surrogate becomes U+FFFD, as in every other encoder. */
function utf8(text: string): number[] {
  const escaped = encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, "\ufffd"));
  const bytes: number[] = [];
  for (let i = 0; i < escaped.length; i++) {
    if (escaped[i] === "%") {
      bytes.push(Number.parseInt(escaped.slice(i + 1, i + 3), 16));
      i += 2;
    } else bytes.push(escaped.charCodeAt(i));
  }
  return bytes;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  const bytes = utf8(text);
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const message = new DataView(padded.buffer);
  message.setBigUint64(padded.length - 8, BigInt(bytes.length * 8));

  const hash = INITIAL.slice();
  const w = new Int32Array(64);
  for (let block = 0; block < padded.length; block += 64) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
    for (let i = 0; i < 64; i++) {
      const [x, y] = [w[i - 15] as number, w[i - 2] as number];
      const small0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
      const small1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
      const word =
        i < 16
          ? message.getInt32(block + i * 4)
          : ((w[i - 16] as number) + small0 + (w[i - 7] as number) + small1) | 0;
      w[i] = word;
      const large1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const large0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
      const t1 = h + large1 + ((e & f) ^ (~e & g)) + (ROUND[i] as number) + word;
      const t2 = large0 + ((a & b) ^ (a & c) ^ (b & c));
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) hash[i] = (hash[i] as number) + word;
  }
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
