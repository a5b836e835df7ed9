import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  deriveKey,
  hashToken,
  loadSecret,
  open,
  randomToken,
  SealBroken,
  seal,
  sign,
  verifySignature,
} from "~/platform/secrets.server";

const key = deriveKey("the secret of this test", "test", 32);
const other = deriveKey("the secret of this test", "other", 32);

describe("the forum's secret", () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), "wardround-secret-"));
  });
  afterEach(() => rm(dir, { recursive: true, force: true }));

  it("is SECRET when that is set, and nothing is written", async () => {
    expect(await loadSecret({ secret: "s".repeat(32), dataDir: dir })).toBe("s".repeat(32));
    expect(await readdir(dir)).toEqual([]);
  });

  it("is made once, kept in the data folder and readable by its owner only", async () => {
    const dataDir = join(dir, "deep", "data");
    const first = await loadSecret({ secret: null, dataDir });
    expect(first).toMatch(/^[\w-]{64}$/);
    expect(await loadSecret({ secret: null, dataDir })).toBe(first);
    expect((await stat(join(dataDir, "secret"))).mode & 0o777).toBe(0o600);
    expect(await readdir(dataDir)).toEqual(["secret"]);
  });

  it("is the same for everybody who starts at the same moment", async () => {
    const all = await Promise.all(Array.from({ length: 40 }, () => loadSecret({ secret: null, dataDir: dir })));
    expect(new Set(all).size).toBe(1);
    expect(await readdir(dir)).toEqual(["secret"]);
  });

  it("is refused when its file is damaged, rather than made anew", async () => {
    await writeFile(join(dir, "secret"), "\n");
    await expect(loadSecret({ secret: null, dataDir: dir })).rejects.toThrow("damaged");
  });
});

describe("keys and signatures", () => {
  it("a key is the HKDF-SHA256 of RFC 5869: the same secret and purpose give the same bytes", () => {
    // Computed apart, with Python's hmac: salt "wardround", info "session", 16 bytes.
    expect(deriveKey("secret", "session", 16).toString("hex")).toBe("9c9a28fd44b1091fc21afd6df8abe003");
    expect(key.equals(other)).toBe(false);
    expect(deriveKey("x", "y", 64)).toHaveLength(64);
  });

  it("a signature is the HMAC-SHA256 of RFC 4231 as base64url", () => {
    const expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"; // test case 2
    expect(Buffer.from(sign(Buffer.from("Jefe"), "what do ya want for nothing?"), "base64url").toString("hex")).toBe(
      expected,
    );
  });

  it("a signature fits its own text and key only, in its one spelling", () => {
    const signature = sign(key, "account 7");
    expect(verifySignature(key, "account 7", signature)).toBe(true);
    expect(verifySignature(key, "account 8", signature)).toBe(false);
    expect(verifySignature(other, "account 7", signature)).toBe(false);
    for (const wrong of ["", "x", `${signature}=`, signature.slice(0, -1), ` ${signature}`, "é".repeat(43)]) {
      expect(verifySignature(key, "account 7", wrong)).toBe(false);
    }
  });
});

describe("seals", () => {
  it("what is sealed opens to the same bytes, whatever they are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, aad) => {
        expect(Buffer.compare(open(key, seal(key, bytes, aad), aad), Buffer.from(bytes))).toBe(0);
      }),
    );
    expect(open(key, seal(key, "naïve ☂", "a"), "a").toString()).toBe("naïve ☂");
  });

  it("a seal with any one character changed, added or removed does not open", () => {
    const sealed = seal(key, "a draft", "draft 1");
    for (let at = 0; at < sealed.length; at++) {
      const swapped = sealed.slice(0, at) + (sealed[at] === "A" ? "B" : "A") + sealed.slice(at + 1);
      expect(() => open(key, swapped, "draft 1")).toThrow(SealBroken);
      expect(() => open(key, sealed.slice(0, at) + sealed.slice(at + 1), "draft 1")).toThrow(SealBroken);
    }
    for (const wrong of ["", "v1.", "v2.AAAA", `${sealed}A`, `${sealed}=`, `${sealed}\n`, sealed.slice(3)]) {
      expect(() => open(key, wrong, "draft 1")).toThrow(SealBroken);
    }
  });

  it("a seal does not open with another key or for another thing", () => {
    const sealed = seal(key, "a draft", "draft 1");
    expect(() => open(other, sealed, "draft 1")).toThrow(SealBroken);
    expect(() => open(key, sealed, "draft 2")).toThrow(SealBroken);
  });

  it("the same text never seals to the same characters twice", () => {
    const seals = Array.from({ length: 200 }, () => seal(key, "same", "a"));
    expect(new Set(seals).size).toBe(200);
    expect(seals[0]).toMatch(/^v1\.[\w-]+$/);
  });
});

describe("tokens", () => {
  it("a token has 128 bits unless more are asked for, and no two are alike", () => {
    expect(Buffer.from(randomToken(), "base64url")).toHaveLength(16);
    expect(Buffer.from(randomToken(32), "base64url")).toHaveLength(32);
    expect(new Set(Array.from({ length: 1000 }, () => randomToken())).size).toBe(1000);
  });

  it("the database keeps the SHA-256 of a token", () => {
    expect(hashToken("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});
