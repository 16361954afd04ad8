import { skeletonOf } from '../names/spelling.ts';

/**
 * Given names that papers write in several ways: other languages' forms, romanizations, everyday short forms. The
 * first of a line stands for all. A form on several lines ("alex") may be any of them.
 */
const FORMS: readonly string[] = [
  'vladimir volodymyr vladimír włodzimierz uladzimir vova',
  'alexander aleksandr alexandr oleksandr alexandre alessandro alejandro aleksander alexandru aliaksandr oleksander sasha alex sandro alexandros',
  'alexandra aleksandra oleksandra alessandra alejandra alex',
  'alexei aleksei alexey aleksey oleksii oleksiy alyaksei alexej alex',
  'andrew andrei andrey andriy andrii andrej andrzej andreas andré andrés andrea ondrej andre andy drew',
  'michael mikhail mykhailo mykhaylo mikhailo michel miguel michal mihail mihai mikael michele mikheil mike mick',
  'nicholas nikolai nikolay mykola nicolas nicolás nikola nicola nicolae nikolas nikolaos mikola nick',
  'sergei sergey serhiy serhii sergio serge siarhei sergiy sergej serhij',
  'dmitry dmitri dmitriy dmytro dzmitry dimitri dmitrij dimitry dimitrios',
  'eugene yevgeny evgeny yevgeniy yevhen evgeni evgenii eugen eugenio jevgeni yevhenii',
  'eugenia yevgenia evgenia yevheniia evgenya evgeniya yevgeniya',
  'paul pavel pavlo paulo pablo paolo pawel pauls',
  'peter petr pyotr petro pedro pietro piotr pierre péter pjotr pete petar',
  'john johann juan jean ivan giovanni joão jan johannes ioannis jon johnny jack',
  'igor ihor igor',
  'george georgy georgi georgiy heorhiy jorge giorgi giorgio georg georges georgios jerzy',
  'yuri yuriy yurii iurii juri yury jurij',
  'gregory grigory hryhoriy grigori grzegorz gregor greg',
  'konstantin kostiantyn constantine kostyantyn konstantinos constantin',
  'maxim maksim maksym maxime massimo max',
  'cyril kirill kyrylo kiril',
  'theodore fyodor fedor fedir theodor teodor ted',
  'basil vasily vasyl vasili vasiliy vasilii vasile vassilis vasil',
  'stephen steven stepan stefan esteban stéphane stefano štefan istván steve',
  'joseph josef josé giuseppe yosef iosif józef joe joey yusuf youssef yousef yusef',
  'leo lev leon',
  'anton antony anthony antonio antoine antonín antoni tony antónio',
  'vitaly vitali vitaliy vitalii vitalij',
  'valery valeri valeriy valerii valerij',
  'victor viktor vítor vittorio',
  'artem artyom artiom',
  'roman romain',
  'daniel danylo daniil danilo daniele danil dan danny',
  'denis denys dennis',
  'natalia natalya nataliya nataliia natalie natasha',
  'maria mariya mariia marija mary marie masha marya',
  'irina iryna irena irene',
  'helen elena olena yelena helena hélène jelena alena',
  'catherine kateryna ekaterina yekaterina katarina katherine kathryn catarina caterina katerina kate cathy kathy katie',
  'julia yulia yuliia yuliya iulia julija julie',
  'anna hanna ana anne ann hannah anya',
  'oksana oxana aksana',
  'svetlana svitlana sviatlana',
  'tatiana tetiana tatyana tetyana',
  'olga olha volha',
  'ludmila lyudmila liudmyla',
  'elizabeth elisabeth yelizaveta elizaveta isabel isabella liz beth betty eliza lisa',
  'mohammed muhammad mohammad mohamed muhammed mohamad mehmet mohamud mahomed mohd',
  'ahmed ahmad achmad ahmet ahamed',
  'mahmoud mahmud mehmood mahmood',
  'hussein husain hossein hussain husayn hüseyin husein',
  'hassan hasan hassane',
  'ali aly',
  'omar umar omer ömer',
  'abdullah abdallah abdulla abdellah',
  'abdulrahman abdelrahman abdurrahman abdurahman',
  'abdulaziz abdelaziz',
  'khalid khaled chalid',
  'yasser yasir yaser',
  'osama usama',
  'ismail ismael ismaïl esmail',
  'ibrahim abraham ebrahim avraham',
  'mustafa moustafa mostafa',
  'moammar muammar mouammar',
  'bashar bachar',
  'najib naguib nagib',
  'salman soliman suleiman sulaiman süleyman',
  'benjamin binyamin benyamin ben bibi',
  'isaac yitzhak itzhak isaak',
  'jacob yaakov yakov jakub jakob jacques james jaime giacomo',
  'samuel shmuel sam',
  'samantha sam',
  'moses moshe musa moussa moises',
  'simon shimon simeon szymon',
  'william bill will billy willem wilhelm guillaume guillermo willy',
  'robert bob rob bobby roberto bert',
  'richard rick dick richie ricardo riccardo rich',
  'edward ed eddie eduard eduardo édouard ted ned',
  'charles charlie chuck carlos carlo karl carl karel károly',
  'thomas tom tommy tomás tomasz tomas',
  'james jim jimmy jamie',
  'donald don donnie',
  'ronald ron ronnie',
  'kenneth ken kenny',
  'lawrence larry laurence laurent lorenzo',
  'frederick fred frédéric friedrich fredrik federico freddy',
  'francis frank franz francisco françois francesco franciszek frans',
  'henry harry henri heinrich enrique hendrik henrik henryk hank',
  'harold harry hal harald',
  'patrick pat patricio paddy',
  'patricia pat patty trish',
  'christopher chris kristof christophe cristóbal krzysztof kit',
  'christine christina chris kristina kristin cristina kristine tina',
  'timothy tim timofey timothée timmy',
  'geoffrey jeffrey jeff geoff',
  'matthew matt mathieu matteo matthias mateo mateusz matthieu',
  'nathaniel nathan nate',
  'david dave davide dawid davy',
  'philip phillip phil philippe felipe filip philipp',
  'louis luis luigi lewis ludwig lou luiz',
  'martin martín marty',
  'mark marc marco marcus marcos markus',
  'luke lucas luca lukas łukasz',
  'albert bert alberto al',
  'alfred alfredo al',
  'raymond ray ramón',
  'gerald jerry gerry gerard gérard',
  'jeremy jerry jeremiah',
  'leonard leonid leonardo len lenny leo',
  'vincent vince vincenzo vicente',
  'walter walt',
  'zachary zach zack',
  'joshua josh',
  'gabriel gabe gabriele',
  'susan suzanne susanna sue susie',
  'margaret margarita maggie peggy marguerite meg',
  'deborah debbie debra deb',
  'jennifer jen jenny',
  'barbara barb varvara',
  'rebecca becky rebekah',
  'theresa teresa tess',
  'victoria vicky viktoria viktoriia vittoria',
  'emmanuel manuel emanuel manny',
  'sofia sophia sophie zofia sofiya',
];

const STANDING_FOR = tableOf(FORMS);

/** What a given name may stand for, each as one form: "bill" gives ["william"], "alex" three; itself where no table knows it. */
export function givenNamesOf(word: string): readonly string[] {
  const skeleton = skeletonOf(word);
  return STANDING_FOR.get(skeleton) ?? [skeleton];
}

/** True where a table knows the word as a given name. */
export function isGivenName(word: string): boolean {
  return STANDING_FOR.has(skeletonOf(word));
}

function tableOf(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const line of lines) {
    const forms = line.split(' ');
    for (const form of new Set(forms.map(skeletonOf))) {
      table.set(form, [...(table.get(form) ?? []), forms[0]!]);
    }
  }
  return table;
}
