import { carePlaces } from "../names/care-places";
import { cities } from "../names/cities";
import { countries, stateCodes, states } from "../names/regions";
import type { Chance } from "./chance";
import { familyName, givenName } from "./people";

const listOf = (text: string) =>
  text
    .trim()
    .split(/\s{1,9}/u)
    .map((name) => name.replaceAll("_", " "));
const towns = Object.values(cities).flatMap(listOf);
const countryNames = listOf(countries);
const stateNames = [...listOf(states).slice(0, 50), ...listOf(stateCodes)];
const places = listOf(carePlaces);

const starts =
  "Oak Maple Elm North South Ash Lang Stav Kro Vil Bad San Ober Nieder Upp Ny Gamla Stor Bor Kis Nagy Szent Mali Velk Pod Nov Star Saint- Ta Ka Ma Bo Wal Chip Brad Hart Lut Gos Mon Val Cast Tor Rio Puer Ita Ara Ko Na Shi Yama Bang Chi Guj Pal Tiru Kum Oke Abe Mba Zi Sko Lil Frei Rosen Hof".split(
    " ",
  );
const ends =
  "ton ham ford wick by thorpe stead field bury worth dale ville burg berg dorf hausen bach stadt heim brück borg sund vik stad ås holm by ø köping järvi lahti salo koski ice ów no ovo grad ica vár háza falva keszi hely pur abad nagar palli guda shima gawa mura dai sora cinho relo dela ria no eta ano lia mbe nga ru zi".split(
    " ",
  );

/** A village that is in no list. */
const inventedTown = (chance: Chance) => {
  const name = chance.pick(starts) + chance.pick(ends);
  const way = chance.below(12);
  if (way === 0)
    return `${name} ${chance.pick(["Upon Tyne", "am See", "sur Mer", "de Baixo", "del Monte", "di Sotto", "am Main", "V", "Kommune"])}`;
  if (way === 1)
    return `${chance.pick(["Upper", "Lower", "Great", "Little", "New", "Old", "West", "Bad", "San", "La", "El", "Port", "Mount", "Fort", "Lake"])} ${name}`;
  return name;
};

export const town = (chance: Chance): string => {
  const name = chance.percent(45) ? inventedTown(chance) : chance.pick(towns);
  return chance.percent(8) ? name.toUpperCase() : name;
};
export const country = (chance: Chance): string => chance.pick(countryNames);
export const state = (chance: Chance): string => chance.pick(stateNames);

const kinds = [
  "Hospital",
  "Clinic",
  "Medical Center",
  "Health Center",
  "Infirmary",
  "General Hospital",
  "Medical Centre",
  "Surgery",
  "Memorial Hospital",
  "Nursing Home",
  "Community Hospital",
  "University Hospital",
  "Children's Hospital",
  "Hospice",
  "Care Home",
  "Health",
  "Med Ctr",
  "Medical Practice",
  "Regional Medical Center",
  "clinic",
  "hospital",
];
const saints =
  "Mary John Luke Joseph Francis Vincent Thomas James Anne George Peter Jude Michael Bartholomew Elizabeth Columba Olav Göran".split(
    " ",
  );

export function hospital(chance: Chance): string {
  const way = chance.below(10);
  const saint = `${chance.pick(["St", "St.", "Saint"])} ${chance.pick(saints)}${chance.pick(["'s", "’s", ""])}`;
  if (way < 2) return saint + (chance.percent(60) ? ` ${chance.pick(kinds)}` : "");
  if (way < 5) return `${town(chance)} ${chance.pick(kinds)}`;
  if (way < 6) return `${familyName(chance)} ${chance.pick(kinds)}`;
  if (way < 7)
    return `${chance.pick(["Mercy", "Sunrise", "Riverside", "Lakeside", "Oakwood", "Hillcrest", "Queen's", "King's", "Royal", "Central", "Eastside", "Northgate", "Hope", "Grace", "Valley", "Good Samaritan", "Sacred Heart", "Providence", "Trinity", "Holy Cross", "Parkview"])} ${chance.pick(kinds)}`;
  if (way < 8) return `${chance.pick(places)}${chance.percent(30) ? ` in ${town(chance)}` : ""}`;
  return chance.pick(places);
}

const number = (chance: Chance, digits: number) => String(10 ** (digits - 1) + chance.below(9 * 10 ** (digits - 1)));
const streetKinds =
  "Street Road Avenue Lane Drive Court Close Way St Rd Ave Blvd Terrace Crescent Place Hill Gardens Square Walk Path Ranch Vista Cove Field Knoll Glen Brook Estates Springs Port Camp Island Orchard Plains Shores Forges Fort Dam Burg Trail Key Mews Ridge Meadow Isle Divide Summit Passage Lodge Stream Fords Valley Extensions Inlet Keys Mountain Green Skyway Bypass Rapid Manor Locks Falls Unions Stravenue Cape Club Harbors Curve Creek Bend Point Route Pines Groves Mill Haven Light Oval Prairie Turnpike Common Radial River Tunnel Well".split(
    " ",
  );
const stems =
  "Linden Kastanien Haupt Bahnhof Kirch Schul Garten Wald Berg Skole Stor Kirke Puisto Asema Koulu Dorps Kerk Molen Stations Nörre Sønder Vester Kongens Prinsen Rosen Tal Ring Hofer Mühl Eichen Björk Ek Tall Koivu Rauhan".split(
    " ",
  );
const tails =
  "straße strasse gasse weg allee platz vej gade gatan vägen veien gata katu tie kuja laan straat weg plein gracht utca".split(
    " ",
  );

/** The name of a street, without a number. */
export function street(chance: Chance): string {
  const way = chance.below(10);
  if (way < 4) return `${chance.percent(50) ? familyName(chance) : inventedTown(chance)} ${chance.pick(streetKinds)}`;
  if (way < 6) return chance.pick(stems) + chance.pick(tails);
  if (way < 8)
    return `${chance.pick(["Rue", "Rue de la", "Via", "Viale", "Calle", "Avenida", "Rua", "ul.", "Avenue", "Plaza", "Piazza", "Carrera", "Strada", "Jl.", "Rua da", "Corso", "Quai", "Chemin des"])} ${chance.percent(50) ? familyName(chance) : inventedTown(chance)}${chance.percent(20) ? ` ${givenName(chance)}` : ""}`;
  if (way < 9)
    return `${familyName(chance)} ${chance.pick(["u.", "tér", "út", "tn", "sok.", "cad.", "nám.", "pst", "tn", "Straße", "str"])}`;
  return inventedTown(chance);
}

const flat = (chance: Chance) =>
  `${chance.pick(["Apt.", "Suite", "Flat", "Unit", "Apt"])} ${number(chance, chance.pick([1, 2, 3]))}`;

/** A street with one or two numbers and perhaps a flat. */
export function streetLong(chance: Chance): string {
  const name = street(chance);
  const house = number(chance, chance.pick([1, 2, 2, 3, 4, 5]));
  const way = chance.below(8);
  if (way < 3) return `${house} ${name}`;
  if (way < 5) return `${name} ${number(chance, chance.pick([1, 2, 3]))}`;
  if (way < 6) return `${house} ${name} ${number(chance, 2)}`;
  if (way < 7) return `${house} ${number(chance, 2)} ${name} ${flat(chance)}`;
  return `${house} ${name} ${number(chance, 2)} ${flat(chance)}`;
}

export const zip = (chance: Chance): string => {
  const way = chance.below(8);
  if (way < 5) return number(chance, chance.pick([4, 5, 5]));
  if (way < 6) return `${number(chance, 3)} ${number(chance, 2)}`;
  if (way < 7) return `${number(chance, 2)}-${number(chance, 3)}`;
  return `${number(chance, 4)} ${chance.pick(["SL", "AB", "XK"])}`;
};

const boxes = (chance: Chance) =>
  `PSC ${number(chance, 4)}, Box ${number(chance, 4)}\nAPO ${chance.pick(["AA", "AE", "AP"])} ${number(chance, 5)}`;

/** An address in one line or broken by marks. */
export function address(chance: Chance): string {
  if (chance.percent(5)) return boxes(chance);
  const comma = chance.pick([", ", ", ", " ", "\n", "\n "]);
  const parts = [
    streetLong(chance),
    town(chance),
    chance.percent(40) ? country(chance) : chance.percent(40) ? state(chance) : "",
    chance.percent(50) ? zip(chance) : "",
  ];
  const [first, second, third, fourth] = parts;
  return `${first}${comma}${second}${third ? comma + third : ""}${fourth ? ` ${fourth}` : ""}`;
}

/** An address as a block of lines; `mark` stands before each but the first. */
export function addressBlock(chance: Chance, mark = ""): string {
  const lines = [streetLong(chance)];
  if (chance.percent(50)) lines.push(flat(chance));
  lines.push(town(chance));
  if (chance.percent(20)) lines.push(chance.pick(["nan", state(chance)]));
  lines.push(`${country(chance)}${chance.percent(70) ? ` ${zip(chance)}` : ""}`);
  return lines.join(chance.pick([`\n${mark}`, `\n${mark} `, `\n\n${mark}`]));
}

export const houseNumber = (chance: Chance): string => number(chance, chance.pick([2, 3, 4, 5]));
export const employer = (chance: Chance): string =>
  chance.pick([
    `${familyName(chance)} ${chance.pick(["Ltd", "Inc", "& Sons", "Group", "LLC"])}`,
    `${familyName(chance)}, ${familyName(chance)} and ${familyName(chance)}`,
    `${familyName(chance)}-${familyName(chance)}`,
    `${inventedTown(chance)} ${chance.pick(["Motors", "Foods", "Systems", "Partners", "Solutions", "Bank", "Data", "Labs", "Works"])}`,
    "Compliance Partners",
    "Rapid Data Systems",
    "Open Health Labs",
    "Global Metrics",
    "Bright Analytics",
  ]);
