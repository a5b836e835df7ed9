import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { metadataOf } from "~/deidentify/image/metadata.server";
import { strayParts } from "~/deidentify/image/picture-parts";

const plain = () => sharp({ create: { width: 32, height: 24, channels: 3, background: "#808080" } });
const exif = { IFD0: { Make: "Acme" }, IFD3: { GPSLatitude: "51/1 30/1 0/1" } };

describe("a picture's bytes", () => {
  it.each(["jpeg", "png", "webp", "avif", "tiff", "gif"] as const)("%s made here says nothing", async (format) => {
    expect(await metadataOf(await plain().toFormat(format).toBuffer())).toEqual([]);
  });

  it.each(["jpeg", "png", "webp", "avif"] as const)("%s that names its camera is found out", async (format) => {
    const said = await metadataOf(await plain().withExif(exif).toFormat(format).toBuffer());
    expect(said.join(" ")).toContain("Make");
  });

  it.each(["jpeg", "png", "webp"] as const)("%s with a colour profile, XMP or IPTC is found out", async (format) => {
    const said = await metadataOf(
      await plain().withIccProfile("p3").withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'/>").toFormat(format).toBuffer(),
    );
    expect(said).toEqual(expect.arrayContaining(["block: icc", "block: xmp"]));
  });

  it("a comment in a JPEG and text in a PNG are found out", async () => {
    const jpeg = await plain().jpeg().toBuffer();
    const comment = Buffer.from("\xff\xfe\x00\x0eJohn Pavlov.", "latin1");
    expect(strayParts(Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]))).toEqual(["COM"]);
    const png = await plain().png().toBuffer();
    const text = Buffer.from("\0\0\0\x0btEXtName\0Pavlov\0\0\0\0", "latin1");
    expect(strayParts(Buffer.concat([png.subarray(0, 33), text, png.subarray(33)]))).toEqual(["tEXt"]);
  });

  it.each(["jpeg", "png", "webp", "avif"] as const)("%s with something behind its end is found out", async (format) => {
    const bytes = await plain().toFormat(format).toBuffer();
    const stray = strayParts(Buffer.concat([bytes, Buffer.from("PK hidden archive")]));
    expect(stray.length).toBeGreaterThan(0);
  });
});
