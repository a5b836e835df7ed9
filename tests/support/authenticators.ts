import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";
import { isoCBOR } from "@simplewebauthn/server/helpers";

const url = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");
const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest();

/** What a browser says beside the device's own words. Tests lie about it on purpose. */
type Told = { origin?: string; rpId?: string; verified?: boolean; counter?: number; userHandle?: string };

/**
 * A device that makes and shows passkeys, as the specification says a device does (WebAuthn level 3, 6.1 and 6.5.4):
 * ES256, no attestation. It signs whatever it is asked to, so that tests can ask for the wrong thing.
 */
export class TestAuthenticator {
  readonly id = randomBytes(32);
  private readonly privateKey: KeyObject;
  private readonly publicKey: KeyObject;
  private userHandle = "";
  counter = 0;

  constructor(
    private readonly origin: string,
    private readonly counts = true,
  ) {
    const pair = generateKeyPairSync("ec", { namedCurve: "P-256" });
    this.privateKey = pair.privateKey;
    this.publicKey = pair.publicKey;
  }

  /** The answer to a question to make a passkey, as the browser sends it. */
  make(options: { challenge: string; user: { id: string } }, told: Told = {}): string {
    this.userHandle = options.user.id;
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.id.length);
    const jwk = this.publicKey.export({ format: "jwk" });
    const coordinate = (text: string | undefined) => new Uint8Array(Buffer.from(text ?? "", "base64url"));
    // COSE: EC2 key, ES256, P-256.
    const key = isoCBOR.encode(
      new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, coordinate(jwk.x)],
        [-3, coordinate(jwk.y)],
      ]),
    );
    const authData = Buffer.concat([this.data(told, 0x40), Buffer.alloc(16), length, this.id, Buffer.from(key)]);
    const attestationObject = isoCBOR.encode(
      new Map<string, unknown>([
        ["fmt", "none"],
        ["attStmt", new Map()],
        ["authData", new Uint8Array(authData)],
      ]) as Parameters<typeof isoCBOR.encode>[0],
    );
    return JSON.stringify({
      ...this.named(),
      response: {
        clientDataJSON: url(this.client("webauthn.create", options.challenge, told)),
        attestationObject: url(attestationObject),
        transports: ["internal"],
      },
    });
  }

  /** The answer to a question to show it. */
  show(options: { challenge: string }, told: Told = {}): string {
    if (this.counts) this.counter = told.counter ?? this.counter + 1;
    const authenticatorData = this.data(told, 0);
    const client = this.client("webauthn.get", options.challenge, told);
    const signature = createSign("sha256")
      .update(Buffer.concat([authenticatorData, sha256(client)]))
      .sign(this.privateKey);
    return JSON.stringify({
      ...this.named(),
      response: {
        clientDataJSON: url(client),
        authenticatorData: url(authenticatorData),
        signature: url(signature),
        userHandle: told.userHandle ?? this.userHandle,
      },
    });
  }

  private named() {
    return { id: url(this.id), rawId: url(this.id), type: "public-key", clientExtensionResults: {} };
  }

  private client(type: string, challenge: string, told: Told): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: told.origin ?? this.origin, crossOrigin: false }));
  }

  /** Flags: somebody was there, and, unless told otherwise, it was checked that it is them. */
  private data(told: Told, more: number): Buffer {
    const flags = Buffer.from([0x01 | (told.verified === false ? 0 : 0x04) | more]);
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    return Buffer.concat([sha256(told.rpId ?? new URL(this.origin).hostname), flags, counter]);
  }
}
