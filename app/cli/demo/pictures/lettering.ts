/**
 * Letters made of straight strokes on a grid of 4 by 6, as monitors write them. Fonts differ between machines, and the
 * pictures of the demo must not. A pair of digits is a point, a word a stroke.
 */
const glyphs: Record<string, string> = {
  A: "062046 1434",
  B: "06003041423303 3344453606",
  C: "4130100105163645",
  D: "06002042442606",
  E: "40000646 0333",
  F: "400006 0333",
  G: "41301001051636454323",
  H: "0006 4046 0343",
  I: "1030 2026 1636",
  J: "4045361605",
  K: "0006 4004 1346",
  L: "000646",
  M: "0600234046",
  N: "06004640",
  O: "103041453616050110",
  P: "06003041423303",
  Q: "103041453616050110 3446",
  R: "06003041423303 2346",
  S: "413010010213334445361605",
  T: "0040 2026",
  U: "000516364540",
  V: "002640",
  W: "0016233640",
  X: "0046 4006",
  Y: "002340 2326",
  Z: "00400646",
  a: "12324346 441405163645",
  c: "421203051646",
  m: "0602 03122326 23324346",
  s: "4212031434453606",
  z: "02420646",
  "0": "103041453616050110",
  "1": "112026 1636",
  "2": "01103041420646",
  "3": "01103041423313 33444536160",
  "4": "36300444",
  "5": "400002324345361605",
  "6": "413010010516364544331304",
  "7": "004016",
  "8": "103041423313020110 33444536160504131",
  "9": "4233130201103041453616",
  "-": "1333",
  "/": "0640",
  ":": "2122 2425",
  ".": "2526",
  "(": "30212536",
  ")": "10212516",
  "+": "0343 2125",
};

/** The strokes of a line of text as an SVG path; `height` is that of a capital, in pixels. */
export function letters(text: string, left: number, top: number, height: number): string {
  const unit = height / 6;
  let path = "";
  [...text].forEach((letter, place) => {
    const start = left + place * unit * 5.8;
    for (const stroke of (glyphs[letter] ?? "").split(" "))
      for (let index = 0; index + 1 < stroke.length; index += 2) {
        const x = start + Number(stroke[index]) * unit;
        const y = top + Number(stroke[index + 1]) * unit;
        path += `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`;
      }
  });
  return path;
}
