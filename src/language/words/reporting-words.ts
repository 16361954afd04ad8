const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Dictionary forms that tell of something communicated: said, written, shown to others, or a position taken in public. */
export const COMMUNICATED: ReadonlySet<string> = words(`
  accord accusation accuse acknowledge adamant add admit admonish advice advise advocate affirm air allegation
  allege allude announce announcement answer apologise apologize apology appeal applaud argue argument article
  ask assail assert assertion assessment assure attack attest attribute avow back backtrack bash beg bemoan
  berate beseech blame blast blog boast boo brag brand branded brief briefing broadcast call castigate caution celebrate
  certify challenge champion chant characterise characterize charge cheer chide cite claim clarify column
  command commend comment comments communicate communique communiqué compare complain complaint compliment concede conclude
  concur condemn condemnation confess confession confirm congratulate contend continue contradict convey counter
  credit critical criticise criticism criticize critique cry declaration declare decree decry defend deliver
  demand denial denounce denunciation deny deride describe detail direct disagree disavow disclose disclosure
  dismiss disown dispatch dispute distance divulge downplay dub echo editorial elaborate email emphasise
  emphasize encourage endorse endorsement enquire enumerate estimate eulogy exaggerate exclaim excoriate exhort
  explain expose expound express extol favor favour fib file fire float forecast greeting gripe grumble hail
  headline herald highlight hint honor honour identify implore imply indicate inform inquire insinuate insist
  instruct insult interject interrogate interview intimate introduce invitation invite invoke issue itemize jab
  joke label lambast lambaste lament lampoon lash laud launch lawsuit leak lecture letter lie liken list
  maintain mandate manifesto memo mention message misstate mock moot motto murmur muse mutter nod note notify
  oath object observe offer op-ed opine oppose order outline outspoken paint petition philosophize phone plea
  plead pledge plug podcast point portray post praise preach predict presentation press preview probe proclaim
  proclamation profess project promise promote prompt pronounce proposal propose protest publish query question
  quip quotation quote rail raise rally read reaffirm reassure rebuff rebuke rebut rebuttal recall recant recap
  recite recommend recount refer reference refuse reiterate reject rejoin relay release remark remarks remind
  repeat reply report reportedly reprimand repudiate request respond response retort retract retweet retweeted
  reveal ridicule rip riposte rule ruling salute say saying scoff scold scream scrutiny share shoot shout shrug
  signal signaled skewer slam slogan slur sound spar speak specify speculate speech spin state stated
  statement stipulate stress submit suggest suggested suggestion summarise summarize support swear table talk
  taunt teach tease telephone televise tell testify testimony thank threat threaten toast tout transcript
  tribute trumpet tweet ultimatum underscore unveil update urge utter vocal voice vouch vow warn warning welcome
  whisper withdraw write yell
`);

/** Dictionary forms that tell of what somebody thinks, wants, feels, knows or does, or of how things seem. */
export const HELD_IN_MIND: ReadonlySet<string> = words(`
  accept address admire adopt afraid aim alarmed ambition anger angry anticipate anxiety apparent apparently
  appear approve attract assume attempt attitude avoid await aware belief believe believed bet bound certain choose
  committed conceive concern concerned confidence confident confused consider contemplate convince convinced
  count crave decide decline deem demonstrate desire despise determine determined disappointed disapprove
  discuss dislike distrust doubt draw dread dream due eager embrace endeavor endeavour enjoy envision envy evident
  excited expect expectation experience fear feel feeling figure find focus forget frightened frustrated furious
  glad goal guess happy hate hear hesitate hold hope hopeful idea ignore imagine impression inclined intend
  intention interest interested keen know known learn like likely loathe long look lose love mean mind mistrust
  misunderstand mourn mull need notice opinion optimistic outraged perceive perceived perception persuade
  persuaded pessimistic pity plan pleased poised ponder prefer prepare priority prone proud prove pursue puzzled
  ready realise realize reckon recognise recognize reflect regard regret reluctant rely remember resent resist
  respect sad satisfied scared sceptical see seek seem seemingly seen sense set shocked show skeptical
  speculation strategy strive struggle stunned suggestive supposed sure surprise suspect tend think thought
  thrilled tolerate trust try uncertain unclear understand understanding unhappy unsure upset view viewed vote
  want wary watch weigh willing wish witness wonder worried worry yearn
`);

/** Not doing one of these tells that nothing was communicated: "did not say whether". */
export const UNSAID_IF_DENIED: ReadonlySet<string> = words(
  'say comment specify elaborate respond reply answer address disclose mention predict confirm announce recommend',
);

/** What people do with words, and things without them: "the figures suggest". */
export const SHOWN_BY_THINGS: ReadonlySet<string> = words(
  'suggest indicate show find reveal reflect imply signal underscore highlight point hint demonstrate prove mark',
);
