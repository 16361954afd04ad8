const wordsIn = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words before a surname that papers write, leave out or write apart: "von der", "al-", "bin". */
export const PARTICLES = wordsIn(`
  von van der den de del della delle di da das do dos du la le los las el al ul ibn bin bint ben abu abd zu zum zur
  ter ten af av y e san st saint ad an ar as ash at
`);

/** Of these, the ones that begin a surname with a capital: "Le Pen", "Van Dijk", "Bin Salman". */
export const LEADING_PARTICLES = wordsIn('van von de di da del la le al el bin dos der');

/** Marks behind a name; II and III tell a son from his father as "Jr." does. */
export const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
]);

/** Honours and degrees around a name, never a part of it. */
export const HONORIFICS = wordsIn(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness hon rev reverend father sister sheikh shaikh
  imam ayatollah hajj phd md obe mbe cbe kc qc esq mp
`);

/** Surnames that come first in the Chinese, Korean and Vietnamese order, and are seldom given names elsewhere. */
export const SURNAMES_THAT_COME_FIRST = wordsIn(`
  xi wang zhang chen liu yang huang zhao wu zhou xu sun zhu hu guo lin luo gao zheng liang xie tang feng deng cao peng
  zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu lü ding ren shen yao zhong cui tan liao fan jin qiu
  hou zou xiong qin meng yan xue lei bai duan hao kong shao mao chang wan qian li ma he han song jia
  kim choi jung jeong kang cho yoon jang lim shin seo kwon hwang ahn hong moon bae baek heo nam noh roh ryu yun jo
  nguyen tran le pham hoang phan vu vo dang bui ngo duong tsai
`);

/** Of the names above and beside them, those that are given names or surnames in the Western order as well. */
export const SURNAMES_THAT_MAY_COME_FIRST = wordsIn('lee park oh song le ho long su jo lei ban');
