import { deflateSync } from "node:zlib";
import { PDFDocument, StandardFonts } from "pdf-lib";
import sharp from "sharp";
import { heicOf } from "../pictures/heic";

/** What the files say about themselves: words and a number that occur nowhere else. */
export const canaries = {
  who: "Quillfeather",
  where: "Zwartbroek",
  when: "2019:07:23 06:58",
  device: "Optaflex 9911",
  place: [7_919, 7_907],
} as const;
const { who, where, when, device, place } = canaries;

const plain = () => sharp({ create: { width: 96, height: 64, channels: 3, background: "#557788" } });

const exif = {
  IFD0: { Make: device, Model: device, Artist: who, DateTime: `${when}:01`, ImageDescription: `${who} at ${where}` },
  IFD2: { DateTimeOriginal: `${when}:01`, BodySerialNumber: device },
  IFD3: { GPSLatitudeRef: "N", GPSLatitude: `${place.join("/")} 30/1 0/1`, GPSAreaInformation: where },
};
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${who}" dc:source="${device}" dc:coverage="${where}"
dc:date="${when}"/></rdf:RDF></x:xmpmeta>`;

const u16 = (value: number) => Buffer.from([value >> 8, value & 255]);
const u32 = (value: number) => Buffer.from([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);

const segment = (marker: number, body: Buffer) =>
  Buffer.concat([Buffer.from([0xff, marker]), u16(body.length + 2), body]);

/** IPTC within Photoshop's resources: by-line, city, date, program. */
function iptc(): Buffer {
  const one = (field: number, text: string) =>
    Buffer.concat([Buffer.from([0x1c, 2, field]), u16(text.length), Buffer.from(text)]);
  const body = Buffer.concat([one(80, who), one(90, where), one(55, when), one(65, device)]);
  const padded = body.length % 2 ? Buffer.concat([body, Buffer.alloc(1)]) : body;
  return Buffer.concat([Buffer.from("Photoshop 3.0\x008BIM\x04\x04\0\0", "latin1"), u32(body.length), padded]);
}

async function jpeg(): Promise<Buffer> {
  const bytes = await plain().withExif(exif).withXmp(xmp).jpeg().toBuffer();
  const said = [segment(0xed, iptc()), segment(0xfe, Buffer.from(`${who}, ${where}`))];
  return Buffer.concat([bytes.subarray(0, 2), ...said, bytes.subarray(2), Buffer.from(`${who} behind the end`)]);
}

function crc(bytes: Buffer): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), body]);
  return Buffer.concat([u32(body.length), named, u32(crc(named))]);
}

async function png(): Promise<Buffer> {
  const bytes = await plain().withExif(exif).withXmp(xmp).png().toBuffer();
  const text = (value: string) => Buffer.from(value, "latin1");
  const said = [
    chunk("tEXt", text(`Author\0${who}`)),
    chunk("zTXt", Buffer.concat([text("Location\0\0"), deflateSync(text(where))])),
    chunk("iTXt", text(`Software\0\0\0\0\0${device}`)),
    chunk("tEXt", text(`Creation Time\0${when}`)),
  ];
  return Buffer.concat([bytes.subarray(0, 33), ...said, bytes.subarray(33)]);
}

async function gif(): Promise<Buffer> {
  const bytes = await plain().gif().toBuffer();
  const said = Buffer.from(`${who} ${where} ${when} ${device}`);
  const comment = Buffer.concat([Buffer.from([0x21, 0xfe, said.length]), said, Buffer.alloc(1)]);
  return Buffer.concat([bytes.subarray(0, -1), comment, bytes.subarray(-1)]);
}

async function pdf(): Promise<Buffer> {
  const document = await PDFDocument.create();
  const page = document.addPage([300, 200]);
  page.drawText("The heart rate was normal.", {
    x: 20,
    y: 100,
    font: await document.embedFont(StandardFonts.Helvetica),
  });
  document.setAuthor(who);
  document.setSubject(where);
  document.setProducer(device);
  document.setKeywords([when]);
  await document.attach(Buffer.from(`${who} ${where}`), "letter.txt", { description: who });
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

/**
 * Files that say who, where, when and with what they were made,
 * by their names; null where this machine cannot make one.
 */
export async function tellingFiles(): Promise<Record<string, Buffer | null>> {
  const told = () => plain().withExif(exif).withXmp(xmp);
  return {
    "a.jpg": await jpeg(),
    "a.png": await png(),
    "a.webp": await told().webp().toBuffer(),
    "a.tif": await told().tiff().toBuffer(),
    "a.avif": await told().avif().toBuffer(),
    "a.gif": await gif(),
    "a.heic":
      heicOf(await plain().png().toBuffer(), 96, 64, Buffer.from(`Exif\0\0${who} ${where} ${when} ${device}`)) ?? null,
    "a.pdf": await pdf(),
  };
}
