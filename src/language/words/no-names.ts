/** Short forms and halves of words that name nobody: things, trades, illnesses, papers; folded, in the singular. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'mou moa ai it tv pr hr cv id gdp gnp vat ipo fdi esg gps sms pdf faq vip suv atm dna rna hiv aids covid covid-19 ' +
    'icu ppe pcr ceo cfo coo cto phd mba msc bsc md ngo ngos sme smes lgbt lgbtq rsvp asap usd eur gbp pm am mp mps mk ' +
    'mks mla mlas mep meps dysp qdii qr url usb led lpg lng ev evs uav uavs cctv dj bbq diy nft kpi roi r&d b2b hh hrh hm anti pro non'
  )
    .split(' ')
    .concat(
      'rule of law',
      'legislative branch',
      'executive branch',
      'judicial branch',
      'trustees',
      'left',
      'right',
      'human rights',
      'civil society',
    ),
);

/** What stands before a ship's name, folded; a ship is nobody. */
export const SHIP_PREFIXES: ReadonlySet<string> = new Set(
  'uss hms hmcs hmas hmnzs ins rms mv mt ss rfa uscgc'.split(' '),
);
