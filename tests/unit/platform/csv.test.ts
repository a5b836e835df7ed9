import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Invalid } from "~/core/refusals";
import { type CsvColumn, parseCsv, toCsv } from "~/platform/csv.server";

const columns = [
  { name: "email", aliases: ["e-mail", "mail"], required: true },
  { name: "name" },
  { name: "stage", aliases: ["year"] },
] as const satisfies readonly CsvColumn[];

const ann = { email: "ann@b.example", name: "Ann", stage: "Year 4" };
const valuesOf = (text: string) => parseCsv(text, columns).map((row) => row.values);

function refusal(text: string, limits = {}): string {
  try {
    parseCsv(text, columns, limits);
  } catch (error) {
    if (error instanceof Invalid) return error.message;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("a roster", () => {
  it.each([
    ["with commas", "email,name,stage\nann@b.example,Ann,Year 4\n"],
    ["with semicolons", "email;name;stage\nann@b.example;Ann;Year 4\n"],
    ["with tabs", "email\tname\tstage\nann@b.example\tAnn\tYear 4\n"],
    ["with a byte order mark", "\ufeffemail,name,stage\nann@b.example,Ann,Year 4\n"],
    ["with Windows line ends", "email,name,stage\r\nann@b.example,Ann,Year 4\r\n"],
    ["with old Mac line ends", "email,name,stage\rann@b.example,Ann,Year 4\r"],
    ["without a last line end", "email,name,stage\nann@b.example,Ann,Year 4"],
    ["with quotation marks", '"email","name","stage"\n"ann@b.example","Ann","Year 4"\n'],
    ["with blanks around", " email , name , stage \n ann@b.example , Ann , Year 4 \n"],
    ["with other names for columns", "E-Mail,NAME,Year\nann@b.example,Ann,Year 4\n"],
    ["with columns in another order, and more of them", "id,Stage,Name,Mail\n7,Year 4,Ann,ann@b.example\n"],
    ["without a header", "ann@b.example,Ann,Year 4\n"],
    ["with empty lines and empty rows", "\nemail,name,stage\n\n,,\nann@b.example,Ann,Year 4\n , , \n\n"],
    ["with Excel's line about the separator", "sep=;\nemail;name;stage\nann@b.example;Ann;Year 4\n"],
    ["with empty cells at the end", "email,name,stage\nann@b.example,Ann,Year 4,,,\n"],
  ])("%s is read", (_, text) => {
    expect(valuesOf(text)).toEqual([ann]);
  });

  it("separators, line ends and quotation marks inside a cell belong to it", () => {
    const [row] = valuesOf('email;name\nann@b.example;"Smith; Ann ""A."",\nMD"\n');
    expect(row).toEqual({ email: "ann@b.example", name: 'Smith; Ann "A.",\nMD', stage: "" });
  });

  it("a semicolon file keeps the commas in its cells", () => {
    expect(valuesOf("email;name\nann@b.example;Smith, Ann\n")[0]?.name).toBe("Smith, Ann");
  });

  it("every row knows the line it begins on", () => {
    const rows = parseCsv('email,name\n\na@b.example,"two\nlines"\nc@d.example,\n,\ne@f.example,\n', columns);
    expect(rows.map((row) => row.line)).toEqual([3, 5, 7]);
    expect(parseCsv("sep=,\nemail\na@b.example", columns)[0]?.line).toBe(3);
    expect(parseCsv("a@b.example", columns)[0]?.line).toBe(1);
  });
});

describe("a roster that is wrong", () => {
  it("is refused as a whole, naming each line", () => {
    expect(refusal("email,name\nann@b.example,Ann\n,Bob\nc@d.example,C,x\n")).toBe(
      "Line 3 has no email. Line 4 has more than 2 cells; a text with a separator in it needs quotation marks.",
    );
  });

  it("names ten lines at most, and how many more there are", () => {
    const message = refusal(`email,name\n${",x\n".repeat(14)}`);
    expect(message.match(/has no email/g)).toHaveLength(10);
    expect(message).toMatch(/And 4 more\.$/);
  });

  it.each([
    ["an open quotation mark", 'email,name\na@b.example,x\nc@d.example,"y\n', "From line 3 on"],
    ["a stray quotation mark", 'email,name\na@b.example,x"y\n', "From line 2 on"],
    ["text after a quotation mark", 'email,name\na@b.example,"x"y\n', "From line 2 on"],
    ["no rows", "email,name\n", "no rows"],
    ["nothing in it", "", "no rows"],
    ["a header without a needed column", "name,stage\nAnn,Year 4\n", "does not name the column email"],
    ["a column twice", "email,mail\na@b.example,c@d.example\n", "twice"],
    ["characters of another encoding", "email,name\na@b.example,M\ufffdller\n", "UTF-8"],
    ["a binary file", "PK\u0003\u0004\0\0", "UTF-8"],
  ])("with %s is refused", (_, text, words) => {
    expect(refusal(text)).toContain(words);
  });

  it("with too many rows or bytes is refused", () => {
    const text = `email\n${"a@b.example\n".repeat(3)}`;
    expect(parseCsv(text, columns, { maxRows: 3 })).toHaveLength(3);
    expect(refusal(text, { maxRows: 2 })).toContain("more than 2 rows");
    expect(refusal("a@b.example\n".repeat(3), { maxRows: 2 })).toContain("more than 2 rows");
    expect(refusal(text, { maxBytes: 40 })).toContain("larger");
    expect(refusal(`email\n${"é".repeat(20)}@b.example`, { maxBytes: 50 })).toContain("larger");
  });

  it("whatever is in it, is refused with a sentence or read, never anything else", () => {
    const piece = fc.constantFrom(
      ",",
      ";",
      "\t",
      '"',
      "\n",
      "\r",
      "email",
      "a@b.example",
      " ",
      "=",
      "sep=;",
      "\ufeff",
      "x",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, (given) => {
        try {
          for (const row of parseCsv(given, columns)) expect(row.values.email).not.toBe("");
        } catch (error) {
          expect(error).toBeInstanceOf(Invalid);
        }
      }),
    );
  });
});

describe("a file for a spreadsheet", () => {
  it("has a byte order mark, a header and quoted cells where needed", () => {
    expect(
      toCsv(
        ["name", "points"],
        [
          ["Smith, Ann", 3],
          ['say "x"', -2],
          ["two\nlines", null],
          [" blank", 0.5],
        ],
      ),
    ).toBe('\ufeffname,points\r\n"Smith, Ann",3\r\n"say ""x""",-2\r\n"two\nlines",\r\n" blank",0.5\r\n');
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1+1", '=HYPERLINK("http://x";"y")'])(
    "never lets %j run as a formula",
    (text) => {
      const [[cell = ""] = []] = parse(toCsv([text], []), { bom: true });
      expect(cell).toBe(`'${text}`);
    },
  );

  it("is read back as it was written", () => {
    const cell = fc.string().filter((text) => !/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = toCsv(["a", "b"], rows);
        expect(parse(text, { bom: true, record_delimiter: "\r\n" }).slice(1)).toEqual(rows);
      }),
    );
  });
});
