/** Platforms and news outlets that carry words, folded and without "the"; they are organizations whatever their type in the text. */
export const OUTLETS: ReadonlySet<string> = new Set(
  [
    'x|twitter|facebook|instagram|telegram|truth social|tiktok|youtube|whatsapp|weibo|wechat|linkedin|reddit|threads',
    'bluesky|mastodon|snapchat|substack|vkontakte|signal messenger|parler|gettr|rumble|spotify',
    'tass|ria novosti|ria|interfax|rt|sputnik|izvestia|kommersant|vedomosti|rossiya 1|novaya gazeta|meduza',
    'reuters|associated press|ap|afp|agence france-presse|dpa|ansa|efe|xinhua|kyodo|yonhap|pti|ani|anadolu|anadolu agency',
    'irna|isna|fars|tasnim|press tv|wam|spa|kuna|petra|sana|bernama|antara|itar-tass|upi|kcna|ukrinform|unian|belta',
    'bloomberg|cnn|bbc|cnbc|msnbc|nbc|nbc news|abc|abc news|cbs|cbs news|fox news|fox business|npr|pbs|c-span|sky news',
    'itv|channel 4|al jazeera|al arabiya|al-jazeera|al-arabiya|euronews|france 24|deutsche welle|dw|rfi|voa|rfe/rl',
    'radio free europe|cgtn|nhk|cbc|ctv|globe and mail|new york times|washington post|wall street journal|usa today',
    'los angeles times|politico|axios|the hill|huffington post|huffpost|buzzfeed|breitbart|vox|vice|vice news|newsweek',
    'time|the economist|economist|financial times|guardian|the times|telegraph|daily telegraph|daily mail|sun|mirror',
    'independent|der spiegel|spiegel|bild|die zeit|die welt|le monde|le figaro|liberation|el pais|el mundo|la repubblica',
    'corriere della sera|haaretz|jerusalem post|times of israel|dawn|times of india|hindu|global times|china daily',
    'peoples daily|south china morning post|nikkei|asahi shimbun|straits times|washington examiner|washington times',
    'new york post|atlantic|new yorker|daily beast|business insider|forbes|fortune|the verge|wired|kyiv independent',
    'kyiv post|pravda|ukrainska pravda|suspilne|rbc|rbc-ukraine|moscow times|daily nation|citizen tv|capital fm|punch',
  ]
    .join('|')
    .split('|'),
);
