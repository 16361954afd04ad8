/** Agencies of the United Nations by their names, folded, with what papers say they are for: "the UN refugee agency". */
export const UN_AGENCIES: ReadonlyMap<string, readonly string[]> = new Map([
  ...agency('unicef|united nations childrens fund|un childrens fund', 'children childrens'),
  ...agency('unhcr|united nations high commissioner for refugees', 'refugee refugees'),
  ...agency('wfp|world food programme|world food program', 'food'),
  ...agency('who|world health organization|world health organisation', 'health'),
  ...agency('fao|food and agriculture organization|food and agriculture organisation', 'food agriculture'),
  ...agency('unesco', 'cultural culture education educational heritage'),
  ...agency('undp|united nations development programme|un development programme', 'development'),
  ...agency('unrwa', 'palestinian palestine refugee relief'),
  ...agency('iaea|international atomic energy agency', 'nuclear atomic'),
  ...agency('iom|international organization for migration', 'migration'),
  ...agency('ilo|international labour organization|international labour organisation', 'labour labor'),
  ...agency(
    'unep|un environment programme|united nations environment programme',
    'environment environmental',
  ),
  ...agency('ocha|unocha', 'humanitarian aid'),
  ...agency('unfpa|united nations population fund', 'population reproductive'),
  ...agency('unaids', 'aids hiv'),
  ...agency('imo|international maritime organization', 'maritime shipping'),
  ...agency('icao|international civil aviation organization', 'aviation'),
  ...agency('itu|international telecommunication union', 'telecoms telecommunications'),
  ...agency('wmo|world meteorological organization', 'weather meteorological'),
]);

function agency(names: string, purposes: string): [string, readonly string[]][] {
  return names.split('|').map((name) => [name, purposes.split(' ')]);
}
