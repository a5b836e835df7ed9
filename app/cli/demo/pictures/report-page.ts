/** A page with breathing tests and their loop, as a spirometer prints it. A PDF with lines and the standard font. */
export function drawSpirometry(): Buffer {
  const rows: readonly (readonly string[])[] = [
    ["Test", "Before", "% predicted", "After", "Change"],
    ["FEV1, L", "1.62", "54", "2.05", "+27 %"],
    ["FVC, L", "3.08", "82", "3.31", "+7 %"],
    ["FEV1/FVC", "0.53", "", "0.62", ""],
    ["PEF, L/min", "248", "55", "322", "+30 %"],
    ["FEF 25-75, L/s", "0.84", "28", "1.31", "+56 %"],
  ];
  const text = (x: number, y: number, size: number, words: string, font = "F1") =>
    `BT /${font} ${size} Tf ${x} ${y} Td (${words.replace(/[()\\]/g, "\\$&")}) Tj ET\n`;
  let page = text(60, 772, 18, "Spirometry", "F2");
  page += text(60, 752, 10, "Invented example, not clinically reviewed");
  rows.forEach((cells, row) => {
    const y = 710 - row * 22;
    cells.forEach((cell, column) => {
      page += text(60 + column * 100, y, 11, cell, row === 0 ? "F2" : "F1");
    });
    page += `0.8 G 0.5 w 60 ${y - 7} m 535 ${y - 7} l S\n`;
  });
  page += text(60, 548, 12, "Flow and volume", "F2");
  page += `0 G 1 w 90 300 m 90 520 l S 90 380 m 400 380 l S\n`;
  for (let litre = 1; litre <= 4; litre++) page += text(90 + litre * 70 - 3, 362, 9, String(litre));
  for (let flow = 2; flow <= 8; flow += 2) page += text(74, 377 + flow * 16, 9, String(flow));
  page += text(405, 377, 10, "L") + text(80, 526, 10, "L/s");
  page += `1.6 w 0 G ${loop(3.08, 4.1, 2.6)}S\n[5 3] 0 d 0.35 G ${loop(3.31, 5.4, 1.9)}S\n[] 0 d\n`;
  page += text(420, 470, 10, "Line: before") + text(420, 454, 10, "Dashes: after salbutamol");
  return pdf(page);
}

/** A forced breath out that falls away early, and the breath in below it. Litres and litres a second. */
function loop(volume: number, peak: number, hollow: number): string {
  const at = (litres: number, flow: number) => `${(90 + litres * 70).toFixed(1)} ${(380 + flow * 16).toFixed(1)}`;
  let path = `${at(0, 0)} m\n`;
  for (let step = 1; step <= 60; step++) {
    const share = step / 60;
    const flow = share < 0.08 ? (peak * share) / 0.08 : peak * ((1 - share) / 0.92) ** hollow;
    path += `${at(volume * share, flow)} l\n`;
  }
  for (let step = 60; step >= 0; step--) {
    const share = step / 60;
    path += `${at(volume * share, -3.9 * Math.sin(Math.PI * share) ** 0.7)} l\n`;
  }
  return path;
}

function pdf(content: string): Buffer {
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}endstream`,
    font("Helvetica"),
    font("Helvetica-Bold"),
  ];
  let file = "%PDF-1.4\n";
  const starts = objects.map((object, index) => {
    const start = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const start of starts) file += `${String(start).padStart(10, "0")} 00000 n \n`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}
