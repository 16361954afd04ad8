/**
 * Bodies of states, movements and parties that world news names without saying what they are, folded and without article;
 * none of them is anything else as well.
 */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(
  [
    'un|united nations|eu|european union|nato|g7|g-7|g8|g20|g-20|group of seven|group of 20|brics|asean|mercosur|ecowas',
    'african union|arab league|opec|opec+|oecd|osce|imf|world bank|wto|unicef|unesco|unhcr|unrwa|iaea|icc|interpol',
    'europol|saarc|apec|comesa|sadc|caricom|celac|gcc|aukus|frontex|fifa|uefa|wada|red cross|red crescent',
    'medecins sans frontieres|human rights watch|amnesty international|greenpeace|oxfam|transparency international',
    'hamas|hezbollah|hizbullah|hizbollah|taliban|fatah|al-qaeda|al qaeda|isis|isil|islamic state|boko haram|al-shabaab',
    'al shabaab|pkk|ypg|farc|eln|polisario|plo|ltte|rsf|m23|janjaweed|wagner group|azov brigade|muslim brotherhood',
    'houthis|houthi|ansar allah|tamil tigers|tamil tiger|khmer rouge|contras|sandinistas|sandinista|zapatistas|zapatista',
    'maoists|maoist|mujahedeen|mujahideen|peshmerga|haqqani network|tupamaros|montoneros|mau mau|viet cong|vietcong',
    'shining path|quds force|revolutionary guards|revolutionary guard|al-nusra front|ansar dine|jemaah islamiyah',
    'likud|bjp|anc|kuomintang|ccp|cpc|zanu-pf|frelimo|renamo|swapo|bundeswehr|mossad|mi5|mi6|cia|fbi|fsb|gru|kgb|isi',
    'sinn fein|fidesz|syriza|podemos|dup|snp|afd|cdu|spd|akp|chp|hdp|pti|pml-n|awami league|shin bet|idf|nasa|esa',
  ]
    .join('|')
    .split('|'),
);
