import { degrees, PDFDocument, type PDFPage, rgb, StandardFonts } from "pdf-lib";
import sharp from "sharp";

type Line = { text: string; x: number; y: number; size?: number; turned?: number };

export type Written = { bytes: Uint8Array; widths: number[] };

/** A PDF with a page of text, in points from its lower left corner; how wide each line is set, in points. */
export async function aTextPdf(lines: Line[], draw: (page: PDFPage, pdf: PDFDocument) => unknown = () => undefined) {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([595, 842]);
  for (const { text, x, y, size = 12, turned = 0 } of lines)
    page.drawText(text, { x, y, size, font, rotate: degrees(turned), color: rgb(0, 0, 0) });
  await draw(page, pdf);
  return { bytes: await pdf.save(), widths: lines.map(({ text, size = 12 }) => font.widthOfTextAtSize(text, size)) };
}

/** A picture with words on it, as a scanner sees paper. */
export async function paper(words: string[], width = 1_200, height = 1_600): Promise<Buffer> {
  const rows = words.map((word, at) => `<text x="120" y="${260 + at * 140}" font-size="56">${word}</text>`).join("");
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif">${rows}</svg>`;
  return sharp(Buffer.from(drawing)).flatten({ background: "#f4f2ec" }).jpeg({ quality: 85 }).toBuffer();
}

/** A scan in a PDF, with or without the invisible text that scanners lay over it. */
export async function aScannedPdf(words: string[], hidden?: string): Promise<Uint8Array> {
  const { bytes } = await aTextPdf([], async (page, pdf) => {
    page.drawImage(await pdf.embedJpg(await paper(words)), { x: 0, y: 0, width: 595, height: 842 });
    if (hidden) {
      const { PDFOperator, PDFOperatorNames, PDFNumber } = await import("pdf-lib");
      page.pushOperators(PDFOperator.of(PDFOperatorNames.SetTextRenderingMode, [PDFNumber.of(3)]));
      page.drawText(hidden, { x: 60, y: 700, size: 20, font: await pdf.embedFont(StandardFonts.Helvetica) });
    }
  });
  return bytes;
}

/** Objects of a PDF by hand, with the table of where they are; `trailer` is put into its dictionary. */
export function rawPdf(objects: string[], trailer = ""): Buffer {
  let body = "%PDF-1.7\n";
  const places = objects.map((object, at) => {
    const place = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + head + end, "latin1");
}

const catalog = "<< /Type /Catalog /Pages 2 0 R >>";

/** Locked: no password makes these check values. */
export function aLockedPdf(): Buffer {
  const nothing = `<${"a5".repeat(32)}>`;
  const encryption = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O ${nothing} /U ${nothing} >>`;
  return rawPdf(
    [
      catalog,
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
      encryption,
    ],
    `/Encrypt 4 0 R /ID [${nothing} ${nothing}]`,
  );
}

/** Pages that are all the same object, as many as the tree says. */
export function aLongPdf(pages: number): Buffer {
  const kids = "3 0 R ".repeat(pages);
  return rawPdf([
    catalog,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
  ]);
}

/** One page of this size in points, with what draws it. */
export function onePage(box: string, content: string, resources = "<< >>", more: string[] = []): Buffer {
  return rawPdf([
    catalog,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents 4 0 R /Resources ${resources} >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...more,
  ]);
}

/** A form that draws itself. */
export function aRecursivePdf(): Buffer {
  const form =
    "<< /Type /XObject /Subtype /Form /BBox [0 0 99 99] /Resources << /XObject << /F 5 0 R >> >> /Length 12 >>";
  return onePage("0 0 200 200", "/F Do", "<< /XObject << /F 5 0 R >> >>", [`${form}\nstream\n/F Do /F Do \nendstream`]);
}

/** A page with figures of glyphs in a font that does not say which letters they are, and a line that can be read. */
export function aPdfOfTwoFonts(glyphs: string, line: string): Buffer {
  const drawing = `BT /G 12 Tf 60 700 Td <${glyphs}> Tj ET BT /H 12 Tf 60 600 Td (${line}) Tj ET`;
  const silent =
    "<< /Type /Font /Subtype /Type0 /BaseFont /Silent /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Silent /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 /FontDescriptor << /Type /FontDescriptor /FontName /Silent /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>] >>";
  const plain = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";
  return rawPdf([
    catalog,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /G ${silent} /H ${plain} >> >> >>`,
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
  ]);
}
