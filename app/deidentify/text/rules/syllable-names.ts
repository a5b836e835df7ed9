import type { Reading } from "../reading";
import type { Range } from "../span";
import type { Token } from "../tokens";
import { wordSet } from "../words/word-list";

/** Syllables of given names in Korea, China and Taiwan, as they are written in English. */
const syllables = wordSet(
  `ae ah ai an bae bao bei beom bin bing bo bok bum chae chan chao chen cheng cheol chi chia chieh chien chih chin
  ching chiu chou chu chuan chul chun chung da dae dan do dong eon eun fang fei fen feng fu ga gang gi goo gook guang
  gun guo gyeong gyu ha hae hai han hao hee hei heng heon heum ho hoi hong hoon hsi hsiang hsiao hsien hsin hsiu hsuan
  hsueh hua huan huang hui hun hung hwa hwan hye hyeok hyeon hyo hyuk hyun hyung il im in jae jang je jee jen jeong ji
  jia jian jiang jie jin jing jo jong joo joon ju juan jui jun jung ka kai kang ki kit koo kook kuan kuang kui kun kuo
  kwan kwang kwok kyeong kyo kyu kyun kyung lan lei li lian liang lien lim lin ling lok long lu man mei mi miao min
  ming moon mu mun myeong myung na nam nan ning oh ok pei peng pin ping qi qiang qing ra rae ran ri rim ro rong ru rui
  ryeo sang seo seok seon seong seul seung shan shao shen sheng shi shih shik shin shiu shu shuang shun si sik sil sin
  siu so sol sook soon su suet suk sul sun sung sze szu tae taek tak tao te tien ting tsai tsung tsz tung uk un ung
  wah wai wan wei wen wing won woo wook woon wu xia xian xiang xiao xin xing xiu xue ya yan yang yao ye yee yen yeo
  yeol yeon yeong yi yin ying yiu yo yong yoo yoon you young yu yuan yue yul yun zhen zheng zhi zhong zhu`,
);
/** Words of English or of medicine that are made of the same syllables. */
const words = wordSet("so-so do-in in-so re-do in-in yo-yo no-so chi-chi ha-ha ho-ho na-na un-do in-an");

const isHyphen = (token: Token | undefined) => /^[-‐‑–]$/.test(token?.text ?? "");

/**
 * "Ji-woo", "Seo-yeon Park", "Mei-ling": a given name of two syllables with a hyphen between. Where nothing has capitals
 * both must be syllables of more than two letters, or one of more than three.
 */
export function syllableNames({ tokens, casing }: Reading): Range[] {
  return tokens.flatMap((first, at) => {
    const hyphen = tokens[at + 1];
    const second = tokens[at + 2];
    if (!isHyphen(hyphen) || !second || hyphen?.start !== first.end || second.start !== hyphen.end) return [];
    if (!syllables.has(first.lower) || !syllables.has(second.lower)) return [];
    if (first.lower === second.lower || words.has(`${first.lower}-${second.lower}`)) return [];
    // Of "Dong-Yi-1" or "non-small-in-situ" more than two pieces hang together: these are no names.
    const tied = tokens[at - 1]?.end === first.start && isHyphen(tokens[at - 1]);
    const goesOn = tokens[at + 3]?.start === second.end && isHyphen(tokens[at + 3]);
    if (tied || goesOn || first.text.length + second.text.length < 4) return [];
    const written = /^\p{Lu}\p{Ll}+$/u.test(first.text) && /^\p{L}\p{Ll}*$/u.test(second.text);
    const small = casing === "small" || !first.capital;
    return written || (small && first.text.length + second.text.length > 5)
      ? [{ start: first.start, end: second.end }]
      : [];
  });
}
