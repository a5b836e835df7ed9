declare module "s3rver" {
  import type { AddressInfo } from "node:net";

  /** The part of it that `tests/support/s3.ts` uses; the package has no types of its own. */
  export default class S3rver {
    constructor(options: {
      address: string;
      port: number;
      silent: boolean;
      directory: string;
      configureBuckets: { name: string; configs: Buffer[] }[];
    });
    run(): Promise<AddressInfo>;
    close(): Promise<void>;
  }
}
