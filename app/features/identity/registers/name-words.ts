const list = (words: string) => new Set(words.trim().split(/\s+/));

/** What stands before names and is none. */
export const titles = list(`
  dr prof professor mr mrs ms miss mx sir dame lord lady herr frau docteur doctor dott dottssa dra drs priv doz pd univ
  dipl ing mag med habil rer nat hc mme mlle monsieur madame senor senora sra srta pan pani rev hon`);

/** What stands behind names and is none, in any letters. */
export const suffixes = list(`
  mbbs mbchb mbbch bmbs bch bchir bds phd dphil mrcp mrcpi mrcs mrcgp mrcpch mrcog mrcpsych mrcem frcp frcpi frcpe frcs
  frca frcr frcpath frcog frcgp frcpch frcpsych facp facs facc fesc fracp fracs frcpc frcsc facep mph msc bsc mba llb
  pharmd dnb fcps mrcpath esq jr iii obe cbe mbe`);

/** The same, but each is somebody's name too ("Ma", "Do", "Md" for Mohammed): only in capitals, behind two names. */
export const doubtfulSuffixes = list("md do ma ba mb bs rn pa sr ii iv uk np ms");

/** Small words inside family names, which people leave out, join on or write large. */
export const particles = list(`
  van von vom der den de del della delle dei di da dos das do du la le lo el al as bin bint ibn ter ten te zu zum zur
  af av y e i o ap ab san st t het op in`);
