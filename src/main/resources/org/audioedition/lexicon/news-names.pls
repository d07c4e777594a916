<?xml version="1.0" encoding="UTF-8"?>
<!-- Names and foreign words of the news whose spelling misleads an English reader: our own selection and transcriptions, as American
     newsreaders say them. A lexeme a line; accents may be left out in a text, so a grapheme is written with them. -->
<lexicon version="1.0" alphabet="ipa" xml:lang="en-US" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
  <!-- Leaders and diplomats: Europe, its union and NATO -->
  <lexeme><grapheme>Merz</grapheme><phoneme>mɛrts</phoneme></lexeme>
  <lexeme><grapheme>Scholz</grapheme><phoneme>ʃɔlts</phoneme></lexeme>
  <lexeme><grapheme>Merkel</grapheme><phoneme>ˈmɛrkəl</phoneme></lexeme>
  <lexeme><grapheme>Steinmeier</grapheme><phoneme>ˈʃtaɪnˌmaɪɚ</phoneme></lexeme>
  <lexeme><grapheme>Baerbock</grapheme><phoneme>ˈbɛrbɔk</phoneme></lexeme>
  <lexeme><grapheme>Pistorius</grapheme><phoneme>pɪˈstɔriəs</phoneme></lexeme>
  <lexeme><grapheme>von der Leyen</grapheme><phoneme>fɔn dɛr ˈlaɪən</phoneme></lexeme>
  <lexeme><grapheme>Rishi</grapheme><phoneme>ˈrɪʃi</phoneme></lexeme>
  <lexeme><grapheme>Sunak</grapheme><phoneme>ˈsunæk</phoneme></lexeme>
  <lexeme><grapheme>Keir</grapheme><phoneme>kɪr</phoneme></lexeme>
  <lexeme><grapheme>Starmer</grapheme><phoneme>ˈstɑrmɚ</phoneme></lexeme>
  <lexeme><grapheme>Macron</grapheme><phoneme>mɑˈkroʊn</phoneme></lexeme>
  <lexeme><grapheme>Le Pen</grapheme><phoneme>lə pɛn</phoneme></lexeme>
  <lexeme><grapheme>Bardella</grapheme><phoneme>bɑrˈdɛlə</phoneme></lexeme>
  <lexeme><grapheme>Mélenchon</grapheme><phoneme>ˌmeɪlɑ̃ˈʃɔ̃</phoneme></lexeme>
  <lexeme><grapheme>Barnier</grapheme><phoneme>bɑrnˈjeɪ</phoneme></lexeme>
  <lexeme><grapheme>Bayrou</grapheme><phoneme>baɪˈru</phoneme></lexeme>
  <lexeme><grapheme>Lecornu</grapheme><phoneme>ləˌkɔrˈnu</phoneme></lexeme>
  <lexeme><grapheme>Attal</grapheme><phoneme>ɑˈtɑl</phoneme></lexeme>
  <lexeme><grapheme>Hollande</grapheme><phoneme>ɔˈlɑnd</phoneme></lexeme>
  <lexeme><grapheme>Sarkozy</grapheme><phoneme>ˌsɑrkoʊˈzi</phoneme></lexeme>
  <lexeme><grapheme>Chirac</grapheme><phoneme>ʃɪˈrɑk</phoneme></lexeme>
  <lexeme><grapheme>Mitterrand</grapheme><phoneme>ˌmitəˈrɑ̃</phoneme></lexeme>
  <lexeme><grapheme>de Gaulle</grapheme><phoneme>də ɡoʊl</phoneme></lexeme>
  <lexeme><grapheme>Zemmour</grapheme><phoneme>zɛˈmʊr</phoneme></lexeme>
  <lexeme><grapheme>Meloni</grapheme><phoneme>məˈloʊni</phoneme></lexeme>
  <lexeme><grapheme>Giorgia</grapheme><phoneme>ˈdʒɔrdʒə</phoneme></lexeme>
  <lexeme><grapheme>Draghi</grapheme><phoneme>ˈdrɑɡi</phoneme></lexeme>
  <lexeme><grapheme>Mattarella</grapheme><phoneme>ˌmɑtəˈrɛlə</phoneme></lexeme>
  <lexeme><grapheme>Berlusconi</grapheme><phoneme>ˌbɛrluˈskoʊni</phoneme></lexeme>
  <lexeme><grapheme>Salvini</grapheme><phoneme>sɑlˈvini</phoneme></lexeme>
  <lexeme><grapheme>Tajani</grapheme><phoneme>tɑˈjɑni</phoneme></lexeme>
  <lexeme><grapheme>Schlein</grapheme><phoneme>ʃlaɪn</phoneme></lexeme>
  <lexeme><grapheme>Orbán</grapheme><phoneme>ˈɔrbɑn</phoneme></lexeme>
  <lexeme><grapheme>Duda</grapheme><phoneme>ˈdudə</phoneme></lexeme>
  <lexeme><grapheme>Nawrocki</grapheme><phoneme>nɑˈvrɔtski</phoneme></lexeme>
  <lexeme><grapheme>Kaczyński</grapheme><phoneme>kəˈtʃɪnski</phoneme></lexeme>
  <lexeme><grapheme>Morawiecki</grapheme><phoneme>ˌmɔrɑˈvjɛtski</phoneme></lexeme>
  <lexeme><grapheme>Wałęsa</grapheme><phoneme>vɑˈwɛnsə</phoneme></lexeme>
  <lexeme><grapheme>Fico</grapheme><phoneme>ˈfitsoʊ</phoneme></lexeme>
  <lexeme><grapheme>FICO</grapheme><phoneme>ˈfaɪkoʊ</phoneme></lexeme>
  <lexeme><grapheme>Fiala</grapheme><phoneme>ˈfiɑlə</phoneme></lexeme>
  <lexeme><grapheme>Babiš</grapheme><phoneme>ˈbɑbɪʃ</phoneme></lexeme>
  <lexeme><grapheme>Vučić</grapheme><phoneme>ˈvutʃɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Dodik</grapheme><phoneme>ˈdoʊdɪk</phoneme></lexeme>
  <lexeme><grapheme>Plenković</grapheme><phoneme>ˈplɛŋkoʊvɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Milanović</grapheme><phoneme>mɪˈlɑnoʊvɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Milošević</grapheme><phoneme>mɪˈloʊʃəvɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Karadžić</grapheme><phoneme>ˈkɑrədʒɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Mladić</grapheme><phoneme>ˈmlɑdɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Mitsotakis</grapheme><phoneme>ˌmitsoʊˈtɑkɪs</phoneme></lexeme>
  <lexeme><grapheme>Tsipras</grapheme><phoneme>ˈtsiprɑs</phoneme></lexeme>
  <lexeme><grapheme>Iohannis</grapheme><phoneme>joʊˈhɑnɪs</phoneme></lexeme>
  <lexeme><grapheme>Ciolacu</grapheme><phoneme>tʃoʊˈlɑku</phoneme></lexeme>
  <lexeme><grapheme>Georgescu</grapheme><phoneme>dʒɔrˈdʒɛsku</phoneme></lexeme>
  <lexeme><grapheme>Radev</grapheme><phoneme>ˈrɑdɛf</phoneme></lexeme>
  <lexeme><grapheme>Borissov</grapheme><phoneme>bɔˈrisɔf</phoneme></lexeme>
  <lexeme><grapheme>Sandu</grapheme><phoneme>ˈsɑndu</phoneme></lexeme>
  <lexeme><grapheme>Nausėda</grapheme><phoneme>naʊˈseɪdə</phoneme></lexeme>
  <lexeme><grapheme>Kallas</grapheme><phoneme>ˈkɑlɑs</phoneme></lexeme>
  <lexeme><grapheme>Metsola</grapheme><phoneme>mɛtˈsoʊlə</phoneme></lexeme>
  <lexeme><grapheme>Rutte</grapheme><phoneme>ˈrʌtə</phoneme></lexeme>
  <lexeme><grapheme>Stoltenberg</grapheme><phoneme>ˈstoʊltənˌbɝɡ</phoneme></lexeme>
  <lexeme><grapheme>Wilders</grapheme><phoneme>ˈvɪldɚz</phoneme></lexeme>
  <lexeme><grapheme>Frederiksen</grapheme><phoneme>ˈfrɛdrɪksən</phoneme></lexeme>
  <lexeme><grapheme>Kristersson</grapheme><phoneme>ˈkrɪstɚsən</phoneme></lexeme>
  <lexeme><grapheme>Orpo</grapheme><phoneme>ˈɔrpoʊ</phoneme></lexeme>
  <lexeme><grapheme>Puigdemont</grapheme><phoneme>ˌpudʒdəˈmoʊn</phoneme></lexeme>
  <lexeme><grapheme>Rajoy</grapheme><phoneme>rɑˈhɔɪ</phoneme></lexeme>
  <lexeme><grapheme>Feijóo</grapheme><phoneme>feɪˈhoʊ</phoneme></lexeme>
  <lexeme><grapheme>Varadkar</grapheme><phoneme>vəˈrædkɚ</phoneme></lexeme>
  <lexeme><grapheme>Borrell</grapheme><phoneme>boʊˈrɛl</phoneme></lexeme>
  <lexeme><grapheme>Lagarde</grapheme><phoneme>ləˈɡɑrd</phoneme></lexeme>
  <lexeme><grapheme>Guterres</grapheme><phoneme>ɡuˈtɛrəs</phoneme></lexeme>
  <lexeme><grapheme>Tedros</grapheme><phoneme>ˈtɛdroʊs</phoneme></lexeme>
  <lexeme><grapheme>Ghebreyesus</grapheme><phoneme>ˌɡɛbrəˈjeɪsəs</phoneme></lexeme>
  <lexeme><grapheme>Grossi</grapheme><phoneme>ˈɡrɔsi</phoneme></lexeme>
  <lexeme><grapheme>Lazzarini</grapheme><phoneme>ˌlɑzəˈrini</phoneme></lexeme>
  <lexeme><grapheme>Azoulay</grapheme><phoneme>ˌɑzuˈleɪ</phoneme></lexeme>
  <lexeme><grapheme>Ban Ki-moon</grapheme><phoneme>bɑn ˌkiˈmun</phoneme></lexeme>
  <lexeme><grapheme>Annan</grapheme><phoneme>ˈænən</phoneme></lexeme>
  <lexeme><grapheme>Boutros</grapheme><phoneme>ˈbutroʊs</phoneme></lexeme>
  <!-- Leaders and diplomats: Russia, Ukraine, the Caucasus, Central Asia -->
  <lexeme><grapheme>Putin</grapheme><phoneme>ˈputɪn</phoneme></lexeme>
  <lexeme><grapheme>Lavrov</grapheme><phoneme>ˈlɑvrɔf</phoneme></lexeme>
  <lexeme><grapheme>Sergei</grapheme><grapheme>Sergey</grapheme><phoneme>sɛrˈɡeɪ</phoneme></lexeme>
  <lexeme><grapheme>Medvedev</grapheme><phoneme>mɪdˈvjɛdɛf</phoneme></lexeme>
  <lexeme><grapheme>Shoigu</grapheme><phoneme>ˈʃɔɪɡu</phoneme></lexeme>
  <lexeme><grapheme>Gerasimov</grapheme><phoneme>ɡəˈrɑsɪmɔf</phoneme></lexeme>
  <lexeme><grapheme>Peskov</grapheme><phoneme>pɛsˈkɔf</phoneme></lexeme>
  <lexeme><grapheme>Prigozhin</grapheme><phoneme>prɪˈɡoʊʒɪn</phoneme></lexeme>
  <lexeme><grapheme>Kadyrov</grapheme><phoneme>kəˈdɪrɔf</phoneme></lexeme>
  <lexeme><grapheme>Navalny</grapheme><phoneme>nəˈvɑlni</phoneme></lexeme>
  <lexeme><grapheme>Navalnaya</grapheme><phoneme>nəˈvɑlnɑjə</phoneme></lexeme>
  <lexeme><grapheme>Lukashenko</grapheme><phoneme>ˌlukəˈʃɛŋkoʊ</phoneme></lexeme>
  <lexeme><grapheme>Tsikhanouskaya</grapheme><phoneme>ˌtsixəˈnoʊskɑjə</phoneme></lexeme>
  <lexeme><grapheme>Volodymyr</grapheme><phoneme>ˌvoʊloʊˈdɪmɪr</phoneme></lexeme>
  <lexeme><grapheme>Zelenskyy</grapheme><grapheme>Zelensky</grapheme><grapheme>Zelenskiy</grapheme><phoneme>zəˈlɛnski</phoneme></lexeme>
  <lexeme><grapheme>Poroshenko</grapheme><phoneme>ˌpɔrəˈʃɛŋkoʊ</phoneme></lexeme>
  <lexeme><grapheme>Kuleba</grapheme><phoneme>kuˈlɛbə</phoneme></lexeme>
  <lexeme><grapheme>Sybiha</grapheme><phoneme>sɪˈbihə</phoneme></lexeme>
  <lexeme><grapheme>Zaluzhny</grapheme><grapheme>Zaluzhnyi</grapheme><phoneme>zɑˈluʒni</phoneme></lexeme>
  <lexeme><grapheme>Syrskyi</grapheme><phoneme>ˈsɪrski</phoneme></lexeme>
  <lexeme><grapheme>Yermak</grapheme><phoneme>jɛrˈmɑk</phoneme></lexeme>
  <lexeme><grapheme>Klitschko</grapheme><phoneme>ˈklɪtʃkoʊ</phoneme></lexeme>
  <lexeme><grapheme>Umerov</grapheme><phoneme>uˈmɛrɔf</phoneme></lexeme>
  <lexeme><grapheme>Svyrydenko</grapheme><phoneme>ˌsvɪrɪˈdɛŋkoʊ</phoneme></lexeme>
  <lexeme><grapheme>Budanov</grapheme><phoneme>buˈdɑnɔf</phoneme></lexeme>
  <lexeme><grapheme>Aliyev</grapheme><phoneme>ɑˈlijɛf</phoneme></lexeme>
  <lexeme><grapheme>Pashinyan</grapheme><phoneme>ˌpɑʃɪnˈjɑn</phoneme></lexeme>
  <lexeme><grapheme>Saakashvili</grapheme><phoneme>ˌsɑkəʃˈvili</phoneme></lexeme>
  <lexeme><grapheme>Zourabichvili</grapheme><phoneme>ˌzʊrəbɪʃˈvili</phoneme></lexeme>
  <lexeme><grapheme>Kavelashvili</grapheme><phoneme>ˌkɑvəlɑʃˈvili</phoneme></lexeme>
  <lexeme><grapheme>Kobakhidze</grapheme><phoneme>ˌkoʊbəˈkidzeɪ</phoneme></lexeme>
  <lexeme><grapheme>Ivanishvili</grapheme><phoneme>iˌvɑnɪʃˈvili</phoneme></lexeme>
  <lexeme><grapheme>Tokayev</grapheme><phoneme>toʊˈkaɪɛf</phoneme></lexeme>
  <lexeme><grapheme>Nazarbayev</grapheme><phoneme>ˌnɑzɚˈbaɪɛf</phoneme></lexeme>
  <lexeme><grapheme>Mirziyoyev</grapheme><phoneme>ˌmɪrziˈjɔɪɛf</phoneme></lexeme>
  <lexeme><grapheme>Japarov</grapheme><phoneme>dʒəˈpɑrɔf</phoneme></lexeme>
  <lexeme><grapheme>Rahmon</grapheme><phoneme>rɑˈmoʊn</phoneme></lexeme>
  <!-- Leaders and diplomats: Turkey, the Arab countries, Israel -->
  <lexeme><grapheme>Erdoğan</grapheme><phoneme>ˈɛrdəwɑn</phoneme></lexeme>
  <lexeme><grapheme>Recep</grapheme><phoneme>ˈrɛdʒɛp</phoneme></lexeme>
  <lexeme><grapheme>Tayyip</grapheme><phoneme>ˈtaɪjɪp</phoneme></lexeme>
  <lexeme><grapheme>Netanyahu</grapheme><phoneme>ˌnɛtənˈjɑhu</phoneme></lexeme>
  <lexeme><grapheme>Herzog</grapheme><phoneme>ˈhɛrtsɔɡ</phoneme></lexeme>
  <lexeme><grapheme>Yoav Gallant</grapheme><phoneme>joʊˈɑv ɡəˈlɑnt</phoneme></lexeme>
  <lexeme><grapheme>Ben-Gvir</grapheme><phoneme>ˌbɛnˈɡvɪr</phoneme></lexeme>
  <lexeme><grapheme>Smotrich</grapheme><phoneme>ˈsmoʊtrɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Gantz</grapheme><phoneme>ɡɑnts</phoneme></lexeme>
  <lexeme><grapheme>Yahya</grapheme><phoneme>ˈjɑhjɑ</phoneme></lexeme>
  <lexeme><grapheme>Sinwar</grapheme><phoneme>sɪnˈwɑr</phoneme></lexeme>
  <lexeme><grapheme>Haniyeh</grapheme><phoneme>həˈnijə</phoneme></lexeme>
  <lexeme><grapheme>Nasrallah</grapheme><phoneme>nɑsˈrɑlə</phoneme></lexeme>
  <lexeme><grapheme>Hassan</grapheme><phoneme>həˈsɑn</phoneme></lexeme>
  <lexeme><grapheme>Mahmoud</grapheme><phoneme>mɑˈmud</phoneme></lexeme>
  <lexeme><grapheme>Abbas</grapheme><phoneme>əˈbɑs</phoneme></lexeme>
  <lexeme><grapheme>Abdel</grapheme><phoneme>ˈɑbdəl</phoneme></lexeme>
  <lexeme><grapheme>Fattah</grapheme><phoneme>fəˈtɑ</phoneme></lexeme>
  <lexeme><grapheme>Sisi</grapheme><grapheme>Sissi</grapheme><phoneme>ˈsisi</phoneme></lexeme>
  <lexeme><grapheme>el-Sisi</grapheme><grapheme>el-Sissi</grapheme><phoneme>ˌɛlˈsisi</phoneme></lexeme>
  <lexeme><grapheme>al-Sisi</grapheme><phoneme>ˌɑlˈsisi</phoneme></lexeme>
  <lexeme><grapheme>Mubarak</grapheme><phoneme>muˈbɑrɑk</phoneme></lexeme>
  <lexeme><grapheme>Morsi</grapheme><phoneme>ˈmɔrsi</phoneme></lexeme>
  <lexeme><grapheme>Bashar</grapheme><phoneme>bəˈʃɑr</phoneme></lexeme>
  <lexeme><grapheme>Assad</grapheme><phoneme>ɑˈsɑd</phoneme></lexeme>
  <lexeme><grapheme>al-Assad</grapheme><phoneme>ˌɑlɑˈsɑd</phoneme></lexeme>
  <lexeme><grapheme>Sharaa</grapheme><phoneme>ˈʃɑrɑ</phoneme></lexeme>
  <lexeme><grapheme>al-Sharaa</grapheme><phoneme>ˌɑlˈʃɑrɑ</phoneme></lexeme>
  <lexeme><grapheme>Salman</grapheme><phoneme>sɑlˈmɑn</phoneme></lexeme>
  <lexeme><grapheme>Mohammed</grapheme><grapheme>Mohammad</grapheme><grapheme>Muhammad</grapheme><phoneme>moʊˈhɑməd</phoneme></lexeme>
  <lexeme><grapheme>Ahmed</grapheme><phoneme>ˈɑmɛd</phoneme></lexeme>
  <lexeme><grapheme>Khashoggi</grapheme><phoneme>kəˈʃoʊɡi</phoneme></lexeme>
  <lexeme><grapheme>Zayed</grapheme><phoneme>ˈzaɪɛd</phoneme></lexeme>
  <lexeme><grapheme>Al Thani</grapheme><phoneme>ɑl ˈtɑni</phoneme></lexeme>
  <lexeme><grapheme>Tamim</grapheme><phoneme>tɑˈmim</phoneme></lexeme>
  <lexeme><grapheme>al-Sudani</grapheme><phoneme>ˌɑlsuˈdɑni</phoneme></lexeme>
  <lexeme><grapheme>al-Sistani</grapheme><phoneme>ˌɑlsiˈstɑni</phoneme></lexeme>
  <lexeme><grapheme>Sistani</grapheme><phoneme>siˈstɑni</phoneme></lexeme>
  <lexeme><grapheme>Maliki</grapheme><phoneme>ˈmɑlɪki</phoneme></lexeme>
  <lexeme><grapheme>al-Maliki</grapheme><phoneme>ˌɑlˈmɑlɪki</phoneme></lexeme>
  <lexeme><grapheme>Muqtada</grapheme><phoneme>mʊkˈtɑdə</phoneme></lexeme>
  <lexeme><grapheme>al-Sadr</grapheme><phoneme>ˌɑlˈsɑdɚ</phoneme></lexeme>
  <lexeme><grapheme>Barzani</grapheme><phoneme>bɑrˈzɑni</phoneme></lexeme>
  <lexeme><grapheme>Talabani</grapheme><phoneme>ˌtɑləˈbɑni</phoneme></lexeme>
  <lexeme><grapheme>Hariri</grapheme><phoneme>hɑˈriri</phoneme></lexeme>
  <lexeme><grapheme>Aoun</grapheme><phoneme>aʊn</phoneme></lexeme>
  <lexeme><grapheme>Mikati</grapheme><phoneme>miˈkɑti</phoneme></lexeme>
  <lexeme><grapheme>Jumblatt</grapheme><phoneme>dʒʊmˈblɑt</phoneme></lexeme>
  <lexeme><grapheme>Saleh</grapheme><phoneme>ˈsɑleɪ</phoneme></lexeme>
  <lexeme><grapheme>Gadhafi</grapheme><grapheme>Gaddafi</grapheme><grapheme>Qaddafi</grapheme><phoneme>ɡəˈdɑfi</phoneme></lexeme>
  <lexeme><grapheme>Haftar</grapheme><phoneme>hɑfˈtɑr</phoneme></lexeme>
  <lexeme><grapheme>Tebboune</grapheme><phoneme>tɛˈbun</phoneme></lexeme>
  <lexeme><grapheme>Bouteflika</grapheme><phoneme>ˌbutəˈflikə</phoneme></lexeme>
  <lexeme><grapheme>Saied</grapheme><phoneme>sɑˈid</phoneme></lexeme>
  <lexeme><grapheme>Burhan</grapheme><phoneme>bʊrˈhɑn</phoneme></lexeme>
  <lexeme><grapheme>al-Burhan</grapheme><phoneme>ˌɑlbʊrˈhɑn</phoneme></lexeme>
  <lexeme><grapheme>al-Baghdadi</grapheme><phoneme>ˌɑlbæɡˈdɑdi</phoneme></lexeme>
  <lexeme><grapheme>al-Zawahiri</grapheme><phoneme>ˌɑlzəˈwɑhɪri</phoneme></lexeme>
  <!-- Iran: people, places, institutions -->
  <lexeme><grapheme>Khamenei</grapheme><phoneme>ˌhɑmənɛˈi</phoneme></lexeme>
  <lexeme><grapheme>Khomeini</grapheme><phoneme>hoʊˈmeɪni</phoneme></lexeme>
  <lexeme><grapheme>Mojtaba</grapheme><phoneme>ˌmoʊdʒtəˈbɑ</phoneme></lexeme>
  <lexeme><grapheme>Ali</grapheme><phoneme>ɑˈli</phoneme></lexeme>
  <lexeme><grapheme>Masoud</grapheme><grapheme>Massoud</grapheme><phoneme>mɑˈsud</phoneme></lexeme>
  <lexeme><grapheme>Pezeshkian</grapheme><phoneme>ˌpɛzɛʃkiˈɑn</phoneme></lexeme>
  <lexeme><grapheme>Ebrahim</grapheme><phoneme>ˌɛbrɑˈhim</phoneme></lexeme>
  <lexeme><grapheme>Raisi</grapheme><phoneme>ˌrɑiˈsi</phoneme></lexeme>
  <lexeme><grapheme>Rouhani</grapheme><phoneme>roʊˈhɑni</phoneme></lexeme>
  <lexeme><grapheme>Ahmadinejad</grapheme><phoneme>ˌɑmədiˈnɛʒɑd</phoneme></lexeme>
  <lexeme><grapheme>Khatami</grapheme><phoneme>ˌkɑtəˈmi</phoneme></lexeme>
  <lexeme><grapheme>Rafsanjani</grapheme><phoneme>ˌrɑfsɑndʒɑˈni</phoneme></lexeme>
  <lexeme><grapheme>Ghalibaf</grapheme><grapheme>Qalibaf</grapheme><phoneme>ˌɡɑliˈbɑf</phoneme></lexeme>
  <lexeme><grapheme>Araghchi</grapheme><grapheme>Araqchi</grapheme><phoneme>ɑˈrɑktʃi</phoneme></lexeme>
  <lexeme><grapheme>Zarif</grapheme><phoneme>zɑˈrif</phoneme></lexeme>
  <lexeme><grapheme>Javad</grapheme><phoneme>dʒɑˈvɑd</phoneme></lexeme>
  <lexeme><grapheme>Larijani</grapheme><phoneme>ˌlɑrɪdʒɑˈni</phoneme></lexeme>
  <lexeme><grapheme>Qassem</grapheme><grapheme>Qasem</grapheme><grapheme>Qassim</grapheme><phoneme>ˈkɑsəm</phoneme></lexeme>
  <lexeme><grapheme>Soleimani</grapheme><phoneme>ˌsoʊleɪˈmɑni</phoneme></lexeme>
  <lexeme><grapheme>Velayati</grapheme><phoneme>ˌvɛləjɑˈti</phoneme></lexeme>
  <lexeme><grapheme>Jalili</grapheme><phoneme>ˌdʒɑliˈli</phoneme></lexeme>
  <lexeme><grapheme>Hossein</grapheme><phoneme>hoʊˈseɪn</phoneme></lexeme>
  <lexeme><grapheme>Mousavi</grapheme><phoneme>ˌmusəˈvi</phoneme></lexeme>
  <lexeme><grapheme>Karroubi</grapheme><phoneme>ˌkɑruˈbi</phoneme></lexeme>
  <lexeme><grapheme>Ejei</grapheme><phoneme>ˌɛdʒɛˈi</phoneme></lexeme>
  <lexeme><grapheme>Pahlavi</grapheme><phoneme>ˈpɑləvi</phoneme></lexeme>
  <lexeme><grapheme>Reza</grapheme><phoneme>ˈrɛzə</phoneme></lexeme>
  <lexeme><grapheme>Maryam</grapheme><phoneme>mɑrˈjɑm</phoneme></lexeme>
  <lexeme><grapheme>Rajavi</grapheme><phoneme>ˌrɑdʒəˈvi</phoneme></lexeme>
  <lexeme><grapheme>Mahsa Amini</grapheme><phoneme>mɑˈsɑ ˌɑmiˈni</phoneme></lexeme>
  <lexeme><grapheme>Narges Mohammadi</grapheme><phoneme>nɑrˈɡɛs ˌmoʊhəməˈdi</phoneme></lexeme>
  <lexeme><grapheme>Ebadi</grapheme><phoneme>ˌɛbɑˈdi</phoneme></lexeme>
  <lexeme><grapheme>Mossadegh</grapheme><grapheme>Mosaddegh</grapheme><phoneme>ˌmoʊsəˈdɛk</phoneme></lexeme>
  <lexeme><grapheme>Iran</grapheme><phoneme>ɪˈrɑn</phoneme></lexeme>
  <lexeme><grapheme>Iranian</grapheme><phoneme>ɪˈrɑniən</phoneme></lexeme>
  <lexeme><grapheme>Tehran</grapheme><phoneme>tɛˈrɑn</phoneme></lexeme>
  <lexeme><grapheme>Isfahan</grapheme><grapheme>Esfahan</grapheme><phoneme>ˌɪsfəˈhɑn</phoneme></lexeme>
  <lexeme><grapheme>Mashhad</grapheme><phoneme>mɑʃˈhɑd</phoneme></lexeme>
  <lexeme><grapheme>Tabriz</grapheme><phoneme>təˈbriz</phoneme></lexeme>
  <lexeme><grapheme>Shiraz</grapheme><phoneme>ʃɪˈrɑz</phoneme></lexeme>
  <lexeme><grapheme>Qom</grapheme><phoneme>koʊm</phoneme></lexeme>
  <lexeme><grapheme>Karaj</grapheme><phoneme>kəˈrɑdʒ</phoneme></lexeme>
  <lexeme><grapheme>Ahvaz</grapheme><phoneme>ɑˈvɑz</phoneme></lexeme>
  <lexeme><grapheme>Kermanshah</grapheme><phoneme>kɛrmɑnˈʃɑ</phoneme></lexeme>
  <lexeme><grapheme>Bushehr</grapheme><phoneme>buˈʃɛr</phoneme></lexeme>
  <lexeme><grapheme>Natanz</grapheme><phoneme>nəˈtɑnz</phoneme></lexeme>
  <lexeme><grapheme>Fordo</grapheme><grapheme>Fordow</grapheme><phoneme>fɔrˈdoʊ</phoneme></lexeme>
  <lexeme><grapheme>Arak</grapheme><phoneme>əˈrɑk</phoneme></lexeme>
  <lexeme><grapheme>Bandar Abbas</grapheme><phoneme>ˈbɑndɑr ɑˈbɑs</phoneme></lexeme>
  <lexeme><grapheme>Hormuz</grapheme><phoneme>hɔrˈmuz</phoneme></lexeme>
  <lexeme><grapheme>Kharg</grapheme><phoneme>xɑrɡ</phoneme></lexeme>
  <lexeme><grapheme>Chabahar</grapheme><phoneme>ˌtʃɑbəˈhɑr</phoneme></lexeme>
  <lexeme><grapheme>Zahedan</grapheme><phoneme>ˌzɑhəˈdɑn</phoneme></lexeme>
  <lexeme><grapheme>Khuzestan</grapheme><phoneme>ˌhuzɪˈstɑn</phoneme></lexeme>
  <lexeme><grapheme>Evin</grapheme><phoneme>ɛˈvin</phoneme></lexeme>
  <lexeme><grapheme>Basij</grapheme><phoneme>bəˈsidʒ</phoneme></lexeme>
  <lexeme><grapheme>Majlis</grapheme><phoneme>mɑdʒˈlɪs</phoneme></lexeme>
  <lexeme><grapheme>Quds</grapheme><phoneme>kʊds</phoneme></lexeme>
  <lexeme><grapheme>Fars</grapheme><phoneme>fɑrs</phoneme></lexeme>
  <lexeme><grapheme>Tasnim</grapheme><phoneme>tɑsˈnim</phoneme></lexeme>
  <lexeme><grapheme>Persian</grapheme><phoneme>ˈpɝʒən</phoneme></lexeme>
  <lexeme><grapheme>Farsi</grapheme><phoneme>ˈfɑrsi</phoneme></lexeme>
  <lexeme><grapheme>Nowruz</grapheme><phoneme>noʊˈruz</phoneme></lexeme>
  <lexeme><grapheme>mullah</grapheme><phoneme>ˈmʌlə</phoneme></lexeme>
  <lexeme><grapheme>ayatollah</grapheme><phoneme>ˌaɪəˈtoʊlə</phoneme></lexeme>
  <lexeme><grapheme>rial</grapheme><phoneme>riˈɑl</phoneme></lexeme>
  <lexeme><grapheme>toman</grapheme><phoneme>toʊˈmɑn</phoneme></lexeme>
  <lexeme><grapheme>hijab</grapheme><phoneme>hɪˈdʒɑb</phoneme></lexeme>
  <lexeme><grapheme>chador</grapheme><phoneme>ˈtʃɑdɚ</phoneme></lexeme>
  <lexeme><grapheme>niqab</grapheme><phoneme>nɪˈkɑb</phoneme></lexeme>
  <lexeme><grapheme>Shahed</grapheme><phoneme>ʃɑˈhɛd</phoneme></lexeme>
  <lexeme><grapheme>Mujahedin</grapheme><grapheme>Mujahedeen</grapheme><phoneme>ˌmudʒəhɛˈdin</phoneme></lexeme>
  <!-- Leaders and diplomats: Asia and the Pacific -->
  <lexeme><grapheme>Xi</grapheme><phoneme>ʃi</phoneme></lexeme>
  <lexeme><grapheme>Jinping</grapheme><phoneme>ˌdʒɪnˈpɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Li Qiang</grapheme><phoneme>li tʃjɑŋ</phoneme></lexeme>
  <lexeme><grapheme>Wang Yi</grapheme><phoneme>wɑŋ i</phoneme></lexeme>
  <lexeme><grapheme>Qin Gang</grapheme><phoneme>tʃɪn ɡɑŋ</phoneme></lexeme>
  <lexeme><grapheme>Hu Jintao</grapheme><phoneme>hu ˌdʒɪnˈtaʊ</phoneme></lexeme>
  <lexeme><grapheme>Deng Xiaoping</grapheme><phoneme>dʌŋ ˌʃaʊˈpɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Zhou Enlai</grapheme><phoneme>dʒoʊ ˌɛnˈlaɪ</phoneme></lexeme>
  <lexeme><grapheme>Zhang</grapheme><phoneme>dʒɑŋ</phoneme></lexeme>
  <lexeme><grapheme>Zhao</grapheme><phoneme>dʒaʊ</phoneme></lexeme>
  <lexeme><grapheme>Tsai Ing-wen</grapheme><phoneme>tsaɪ ˌɪŋˈwɛn</phoneme></lexeme>
  <lexeme><grapheme>Lai Ching-te</grapheme><phoneme>laɪ ˌtʃɪŋˈdə</phoneme></lexeme>
  <lexeme><grapheme>Dalai Lama</grapheme><phoneme>ˈdɑlaɪ ˈlɑmə</phoneme></lexeme>
  <lexeme><grapheme>Shinzo Abe</grapheme><phoneme>ˈʃɪnzoʊ ˈɑbeɪ</phoneme></lexeme>
  <lexeme><grapheme>Kishida</grapheme><phoneme>kiˈʃidə</phoneme></lexeme>
  <lexeme><grapheme>Ishiba</grapheme><phoneme>iˈʃibə</phoneme></lexeme>
  <lexeme><grapheme>Takaichi</grapheme><phoneme>ˌtɑkɑˈitʃi</phoneme></lexeme>
  <lexeme><grapheme>Koizumi</grapheme><phoneme>koʊˈizumi</phoneme></lexeme>
  <lexeme><grapheme>Kim Jong Un</grapheme><grapheme>Kim Jong Eun</grapheme><phoneme>kɪm dʒɔŋ ʊn</phoneme></lexeme>
  <lexeme><grapheme>Jong-un</grapheme><phoneme>ˌdʒɔŋˈʊn</phoneme></lexeme>
  <lexeme><grapheme>Kim Jong Il</grapheme><phoneme>kɪm dʒɔŋ ɪl</phoneme></lexeme>
  <lexeme><grapheme>Jong-il</grapheme><phoneme>ˌdʒɔŋˈɪl</phoneme></lexeme>
  <lexeme><grapheme>Kim Yo Jong</grapheme><phoneme>kɪm joʊ dʒɔŋ</phoneme></lexeme>
  <lexeme><grapheme>Kim Il Sung</grapheme><phoneme>kɪm ɪl sʊŋ</phoneme></lexeme>
  <lexeme><grapheme>Yoon</grapheme><phoneme>jun</phoneme></lexeme>
  <lexeme><grapheme>Suk Yeol</grapheme><phoneme>sʌk jʌl</phoneme></lexeme>
  <lexeme><grapheme>Suk-yeol</grapheme><phoneme>ˌsʌkˈjʌl</phoneme></lexeme>
  <lexeme><grapheme>Jae-myung</grapheme><phoneme>ˌdʒeɪˈmjʌŋ</phoneme></lexeme>
  <lexeme><grapheme>Jae Myung</grapheme><phoneme>dʒeɪ mjʌŋ</phoneme></lexeme>
  <lexeme><grapheme>Duterte</grapheme><phoneme>duˈtɛrteɪ</phoneme></lexeme>
  <lexeme><grapheme>Widodo</grapheme><phoneme>wiˈdoʊdoʊ</phoneme></lexeme>
  <lexeme><grapheme>Jokowi</grapheme><phoneme>dʒoʊˈkoʊwi</phoneme></lexeme>
  <lexeme><grapheme>Prabowo</grapheme><phoneme>prɑˈboʊwoʊ</phoneme></lexeme>
  <lexeme><grapheme>Subianto</grapheme><phoneme>ˌsubiˈɑntoʊ</phoneme></lexeme>
  <lexeme><grapheme>Anwar</grapheme><phoneme>ˈɑnwɑr</phoneme></lexeme>
  <lexeme><grapheme>Mahathir</grapheme><phoneme>mɑˈhɑtɪr</phoneme></lexeme>
  <lexeme><grapheme>Thaksin</grapheme><phoneme>ˈtɑksɪn</phoneme></lexeme>
  <lexeme><grapheme>Srettha</grapheme><phoneme>ˈsɛtɑ</phoneme></lexeme>
  <lexeme><grapheme>Aung San Suu Kyi</grapheme><phoneme>aʊŋ sɑn su tʃi</phoneme></lexeme>
  <lexeme><grapheme>Suu Kyi</grapheme><phoneme>su tʃi</phoneme></lexeme>
  <lexeme><grapheme>Min Aung Hlaing</grapheme><phoneme>mɪn aʊŋ laɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Hun Sen</grapheme><phoneme>hʊn sɛn</phoneme></lexeme>
  <lexeme><grapheme>Nguyen</grapheme><phoneme>nwɪn</phoneme></lexeme>
  <lexeme><grapheme>Ho Chi Minh</grapheme><phoneme>hoʊ tʃi mɪn</phoneme></lexeme>
  <lexeme><grapheme>Narendra</grapheme><phoneme>nəˈrɛndrə</phoneme></lexeme>
  <lexeme><grapheme>Modi</grapheme><phoneme>ˈmoʊdi</phoneme></lexeme>
  <lexeme><grapheme>Gandhi</grapheme><phoneme>ˈɡɑndi</phoneme></lexeme>
  <lexeme><grapheme>Nehru</grapheme><phoneme>ˈneɪru</phoneme></lexeme>
  <lexeme><grapheme>Jaishankar</grapheme><phoneme>ˌdʒaɪˈʃʌŋkɑr</phoneme></lexeme>
  <lexeme><grapheme>Kejriwal</grapheme><phoneme>ˌkeɪdʒriˈwɑl</phoneme></lexeme>
  <lexeme><grapheme>Imran</grapheme><phoneme>ɪmˈrɑn</phoneme></lexeme>
  <lexeme><grapheme>Khan</grapheme><phoneme>kɑn</phoneme></lexeme>
  <lexeme><grapheme>Shehbaz</grapheme><phoneme>ʃɛˈbɑz</phoneme></lexeme>
  <lexeme><grapheme>Sharif</grapheme><phoneme>ʃəˈrif</phoneme></lexeme>
  <lexeme><grapheme>Nawaz</grapheme><phoneme>nəˈwɑz</phoneme></lexeme>
  <lexeme><grapheme>Bhutto</grapheme><phoneme>ˈbutoʊ</phoneme></lexeme>
  <lexeme><grapheme>Zardari</grapheme><phoneme>zɑrˈdɑri</phoneme></lexeme>
  <lexeme><grapheme>Munir</grapheme><phoneme>muˈnɪr</phoneme></lexeme>
  <lexeme><grapheme>Hasina</grapheme><phoneme>hɑˈsinə</phoneme></lexeme>
  <lexeme><grapheme>Rajapaksa</grapheme><phoneme>ˌrɑdʒəˈpɑksə</phoneme></lexeme>
  <lexeme><grapheme>Dissanayake</grapheme><phoneme>ˌdɪsəˈnɑjəkə</phoneme></lexeme>
  <lexeme><grapheme>Karzai</grapheme><phoneme>ˈkɑrzaɪ</phoneme></lexeme>
  <lexeme><grapheme>Ghani</grapheme><phoneme>ˈɡɑni</phoneme></lexeme>
  <lexeme><grapheme>Akhundzada</grapheme><phoneme>ɑˌkundˈzɑdə</phoneme></lexeme>
  <lexeme><grapheme>Haqqani</grapheme><phoneme>hɑˈkɑni</phoneme></lexeme>
  <lexeme><grapheme>Baradar</grapheme><phoneme>bəˈrɑdɑr</phoneme></lexeme>
  <lexeme><grapheme>Ardern</grapheme><phoneme>ɑrˈdɝn</phoneme></lexeme>
  <lexeme><grapheme>Jacinda</grapheme><phoneme>dʒəˈsɪndə</phoneme></lexeme>
  <lexeme><grapheme>Albanese</grapheme><phoneme>ˌælbəˈnizi</phoneme></lexeme>
  <!-- Leaders and diplomats: Africa -->
  <lexeme><grapheme>Ramaphosa</grapheme><phoneme>ˌrɑməˈpoʊsə</phoneme></lexeme>
  <lexeme><grapheme>Zuma</grapheme><phoneme>ˈzumə</phoneme></lexeme>
  <lexeme><grapheme>Mugabe</grapheme><phoneme>muˈɡɑbeɪ</phoneme></lexeme>
  <lexeme><grapheme>Mnangagwa</grapheme><phoneme>ˌmnɑŋˈɡɑɡwə</phoneme></lexeme>
  <lexeme><grapheme>Kagame</grapheme><phoneme>kəˈɡɑmeɪ</phoneme></lexeme>
  <lexeme><grapheme>Museveni</grapheme><phoneme>muˈsɛvəni</phoneme></lexeme>
  <lexeme><grapheme>Ruto</grapheme><phoneme>ˈrutoʊ</phoneme></lexeme>
  <lexeme><grapheme>Odinga</grapheme><phoneme>oʊˈdɪŋɡə</phoneme></lexeme>
  <lexeme><grapheme>Tinubu</grapheme><phoneme>tiˈnubu</phoneme></lexeme>
  <lexeme><grapheme>Buhari</grapheme><phoneme>buˈhɑri</phoneme></lexeme>
  <lexeme><grapheme>Abiy</grapheme><phoneme>ˈɑbi</phoneme></lexeme>
  <lexeme><grapheme>Afwerki</grapheme><phoneme>ˈɑfwɛrki</phoneme></lexeme>
  <lexeme><grapheme>Hemedti</grapheme><phoneme>hɛˈmɛti</phoneme></lexeme>
  <lexeme><grapheme>Kiir</grapheme><phoneme>kɪr</phoneme></lexeme>
  <lexeme><grapheme>Machar</grapheme><phoneme>mɑˈʃɑr</phoneme></lexeme>
  <lexeme><grapheme>Tshisekedi</grapheme><phoneme>ˌtʃisəˈkɛdi</phoneme></lexeme>
  <lexeme><grapheme>Kabila</grapheme><phoneme>kəˈbilə</phoneme></lexeme>
  <lexeme><grapheme>Biya</grapheme><phoneme>ˈbijə</phoneme></lexeme>
  <lexeme><grapheme>Ouattara</grapheme><phoneme>wəˈtɑrə</phoneme></lexeme>
  <lexeme><grapheme>Goïta</grapheme><phoneme>ˈɡɔɪtə</phoneme></lexeme>
  <lexeme><grapheme>Traoré</grapheme><phoneme>ˌtrɑoʊˈreɪ</phoneme></lexeme>
  <lexeme><grapheme>Tchiani</grapheme><phoneme>tʃiˈɑni</phoneme></lexeme>
  <lexeme><grapheme>Diomaye Faye</grapheme><phoneme>djoʊˈmaɪ faɪ</phoneme></lexeme>
  <lexeme><grapheme>Déby</grapheme><phoneme>deɪˈbi</phoneme></lexeme>
  <lexeme><grapheme>Touadéra</grapheme><phoneme>ˌtwɑdeɪˈrɑ</phoneme></lexeme>
  <lexeme><grapheme>Weah</grapheme><phoneme>ˈweɪə</phoneme></lexeme>
  <lexeme><grapheme>Hichilema</grapheme><phoneme>ˌhɪtʃɪˈlɛmə</phoneme></lexeme>
  <!-- Leaders and diplomats: the Americas -->
  <lexeme><grapheme>Lula</grapheme><phoneme>ˈlulə</phoneme></lexeme>
  <lexeme><grapheme>da Silva</grapheme><phoneme>də ˈsɪlvə</phoneme></lexeme>
  <lexeme><grapheme>Bolsonaro</grapheme><phoneme>ˌboʊlsəˈnɑroʊ</phoneme></lexeme>
  <lexeme><grapheme>Rousseff</grapheme><phoneme>ˈrusɛf</phoneme></lexeme>
  <lexeme><grapheme>Milei</grapheme><phoneme>mɪˈleɪ</phoneme></lexeme>
  <lexeme><grapheme>Kirchner</grapheme><phoneme>ˈkɪrʃnɚ</phoneme></lexeme>
  <lexeme><grapheme>Maduro</grapheme><phoneme>məˈdʊroʊ</phoneme></lexeme>
  <lexeme><grapheme>Guaidó</grapheme><phoneme>ɡwaɪˈdoʊ</phoneme></lexeme>
  <lexeme><grapheme>Machado</grapheme><phoneme>məˈtʃɑdoʊ</phoneme></lexeme>
  <lexeme><grapheme>Chávez</grapheme><phoneme>ˈtʃɑvɛz</phoneme></lexeme>
  <lexeme><grapheme>Gabriel Boric</grapheme><phoneme>ˌɡɑbriˈɛl ˈbɔrɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Sheinbaum</grapheme><phoneme>ˈʃeɪnbaʊm</phoneme></lexeme>
  <lexeme><grapheme>Obrador</grapheme><phoneme>ˌoʊbrəˈdɔr</phoneme></lexeme>
  <lexeme><grapheme>Bukele</grapheme><phoneme>buˈkeɪleɪ</phoneme></lexeme>
  <lexeme><grapheme>Noboa</grapheme><phoneme>noʊˈboʊə</phoneme></lexeme>
  <lexeme><grapheme>Boluarte</grapheme><phoneme>boʊˈlwɑrteɪ</phoneme></lexeme>
  <lexeme><grapheme>Arévalo</grapheme><phoneme>ɑˈrɛvəloʊ</phoneme></lexeme>
  <lexeme><grapheme>Díaz-Canel</grapheme><phoneme>ˌdiɑzkəˈnɛl</phoneme></lexeme>
  <lexeme><grapheme>Murillo</grapheme><phoneme>mʊˈrijoʊ</phoneme></lexeme>
  <lexeme><grapheme>Ariel Henry</grapheme><phoneme>ˌɑriˈɛl ɑnˈri</phoneme></lexeme>
  <lexeme><grapheme>Trudeau</grapheme><phoneme>truˈdoʊ</phoneme></lexeme>
  <lexeme><grapheme>Poilievre</grapheme><phoneme>ˌpwɑliˈɛv</phoneme></lexeme>
  <!-- United States: people -->
  <lexeme><grapheme>Biden</grapheme><phoneme>ˈbaɪdən</phoneme></lexeme>
  <lexeme><grapheme>Kamala</grapheme><phoneme>ˈkɑmələ</phoneme></lexeme>
  <lexeme><grapheme>Obama</grapheme><phoneme>oʊˈbɑmə</phoneme></lexeme>
  <lexeme><grapheme>Barack</grapheme><phoneme>bəˈrɑk</phoneme></lexeme>
  <lexeme><grapheme>Buttigieg</grapheme><phoneme>ˈbutəˌdʒɪdʒ</phoneme></lexeme>
  <lexeme><grapheme>Pelosi</grapheme><phoneme>pəˈloʊsi</phoneme></lexeme>
  <lexeme><grapheme>Ocasio-Cortez</grapheme><phoneme>oʊˌkɑsioʊkɔrˈtɛz</phoneme></lexeme>
  <lexeme><grapheme>Boebert</grapheme><phoneme>ˈboʊbɚt</phoneme></lexeme>
  <lexeme><grapheme>Giuliani</grapheme><phoneme>ˌdʒuliˈɑni</phoneme></lexeme>
  <lexeme><grapheme>Vivek</grapheme><phoneme>vɪˈveɪk</phoneme></lexeme>
  <lexeme><grapheme>Ramaswamy</grapheme><phoneme>ˌrɑməˈswɑmi</phoneme></lexeme>
  <lexeme><grapheme>Mayorkas</grapheme><phoneme>meɪˈɔrkəs</phoneme></lexeme>
  <lexeme><grapheme>Becerra</grapheme><phoneme>bəˈsɛrə</phoneme></lexeme>
  <lexeme><grapheme>Omar</grapheme><phoneme>ˈoʊmɑr</phoneme></lexeme>
  <lexeme><grapheme>Tlaib</grapheme><phoneme>təˈlib</phoneme></lexeme>
  <lexeme><grapheme>Ilhan</grapheme><phoneme>ɪlˈhɑn</phoneme></lexeme>
  <lexeme><grapheme>Rashida</grapheme><phoneme>rəˈʃidə</phoneme></lexeme>
  <lexeme><grapheme>Mamdani</grapheme><phoneme>mɑmˈdɑni</phoneme></lexeme>
  <lexeme><grapheme>Zohran</grapheme><phoneme>zoʊˈrɑn</phoneme></lexeme>
  <lexeme><grapheme>Jayapal</grapheme><phoneme>ˈdʒaɪəpɑl</phoneme></lexeme>
  <lexeme><grapheme>Mfume</grapheme><phoneme>mˈfumeɪ</phoneme></lexeme>
  <lexeme><grapheme>Scalise</grapheme><phoneme>skəˈlis</phoneme></lexeme>
  <lexeme><grapheme>Murkowski</grapheme><phoneme>mɚˈkaʊski</phoneme></lexeme>
  <lexeme><grapheme>Manchin</grapheme><phoneme>ˈmæntʃɪn</phoneme></lexeme>
  <lexeme><grapheme>Kavanaugh</grapheme><phoneme>ˈkævəˌnɔ</phoneme></lexeme>
  <lexeme><grapheme>Scalia</grapheme><phoneme>skəˈliə</phoneme></lexeme>
  <lexeme><grapheme>Alito</grapheme><phoneme>əˈlitoʊ</phoneme></lexeme>
  <lexeme><grapheme>Sotomayor</grapheme><phoneme>ˌsoʊtoʊmaɪˈɔr</phoneme></lexeme>
  <lexeme><grapheme>Ketanji</grapheme><phoneme>kəˈtɑndʒi</phoneme></lexeme>
  <lexeme><grapheme>Gorsuch</grapheme><phoneme>ˈɡɔrsətʃ</phoneme></lexeme>
  <lexeme><grapheme>Cuomo</grapheme><phoneme>ˈkwoʊmoʊ</phoneme></lexeme>
  <lexeme><grapheme>Fauci</grapheme><phoneme>ˈfaʊtʃi</phoneme></lexeme>
  <lexeme><grapheme>Gaetz</grapheme><phoneme>ɡeɪts</phoneme></lexeme>
  <lexeme><grapheme>Hegseth</grapheme><phoneme>ˈhɛɡsɛθ</phoneme></lexeme>
  <lexeme><grapheme>Bessent</grapheme><phoneme>ˈbɛsənt</phoneme></lexeme>
  <lexeme><grapheme>Lutnick</grapheme><phoneme>ˈlʌtnɪk</phoneme></lexeme>
  <lexeme><grapheme>Witkoff</grapheme><phoneme>ˈwɪtkɔf</phoneme></lexeme>
  <lexeme><grapheme>Hochul</grapheme><phoneme>ˈhoʊkəl</phoneme></lexeme>
  <lexeme><grapheme>Pompeo</grapheme><phoneme>pɑmˈpeɪoʊ</phoneme></lexeme>
  <lexeme><grapheme>Kissinger</grapheme><phoneme>ˈkɪsɪndʒɚ</phoneme></lexeme>
  <lexeme><grapheme>Brzezinski</grapheme><phoneme>brəˈʒɪnski</phoneme></lexeme>
  <lexeme><grapheme>Thune</grapheme><phoneme>θun</phoneme></lexeme>
  <lexeme><grapheme>Padilla</grapheme><phoneme>pəˈdijə</phoneme></lexeme>
  <lexeme><grapheme>Usha</grapheme><phoneme>ˈuʃə</phoneme></lexeme>
  <lexeme><grapheme>Melania</grapheme><phoneme>məˈlɑniə</phoneme></lexeme>
  <lexeme><grapheme>Ivanka</grapheme><phoneme>ɪˈvɑŋkə</phoneme></lexeme>
  <lexeme><grapheme>Tulsi Gabbard</grapheme><phoneme>ˈtʌlsi ˈɡæbɚd</phoneme></lexeme>
  <lexeme><grapheme>Noem</grapheme><phoneme>noʊm</phoneme></lexeme>
  <lexeme><grapheme>Bondi</grapheme><phoneme>ˈbɑndi</phoneme></lexeme>
  <lexeme><grapheme>Bondi Beach</grapheme><phoneme>ˈbɑndaɪ bitʃ</phoneme></lexeme>
  <lexeme><grapheme>Vought</grapheme><phoneme>voʊt</phoneme></lexeme>
  <lexeme><grapheme>Leavitt</grapheme><phoneme>ˈlɛvɪt</phoneme></lexeme>
  <lexeme><grapheme>Comey</grapheme><phoneme>ˈkoʊmi</phoneme></lexeme>
  <lexeme><grapheme>Chaffetz</grapheme><phoneme>ˈtʃeɪfɪts</phoneme></lexeme>
  <lexeme><grapheme>Reince</grapheme><phoneme>raɪns</phoneme></lexeme>
  <lexeme><grapheme>Breitbart</grapheme><phoneme>ˈbraɪtbɑrt</phoneme></lexeme>
  <lexeme><grapheme>Petraeus</grapheme><phoneme>pəˈtreɪəs</phoneme></lexeme>
  <lexeme><grapheme>Preet</grapheme><phoneme>prit</phoneme></lexeme>
  <lexeme><grapheme>Bharara</grapheme><phoneme>bəˈrɑrə</phoneme></lexeme>
  <lexeme><grapheme>Karadsheh</grapheme><phoneme>kəˈrɑdʃeɪ</phoneme></lexeme>
  <lexeme><grapheme>Farook</grapheme><phoneme>fəˈruk</phoneme></lexeme>
  <lexeme><grapheme>Pinocchio</grapheme><phoneme>pɪˈnoʊkioʊ</phoneme></lexeme>
  <lexeme><grapheme>Limbaugh</grapheme><phoneme>ˈlɪmbɔ</phoneme></lexeme>
  <lexeme><grapheme>Kasich</grapheme><phoneme>ˈkeɪsɪk</phoneme></lexeme>
  <lexeme><grapheme>Podesta</grapheme><phoneme>pəˈdɛstə</phoneme></lexeme>
  <lexeme><grapheme>Fiorina</grapheme><phoneme>fiəˈrinə</phoneme></lexeme>
  <lexeme><grapheme>Orszag</grapheme><phoneme>ˈɔrzæɡ</phoneme></lexeme>
  <lexeme><grapheme>Jindal</grapheme><phoneme>ˈdʒɪndəl</phoneme></lexeme>
  <lexeme><grapheme>Arpaio</grapheme><phoneme>ɑrˈpaɪoʊ</phoneme></lexeme>
  <lexeme><grapheme>Abedin</grapheme><phoneme>ˈæbədin</phoneme></lexeme>
  <lexeme><grapheme>Condoleezza</grapheme><phoneme>ˌkɑndəˈlizə</phoneme></lexeme>
  <lexeme><grapheme>Cuccinelli</grapheme><phoneme>ˌkutʃɪˈnɛli</phoneme></lexeme>
  <lexeme><grapheme>Obergefell</grapheme><phoneme>ˈoʊbərɡəˌfɛl</phoneme></lexeme>
  <lexeme><grapheme>Gillibrand</grapheme><phoneme>ˈdʒɪlɪbrænd</phoneme></lexeme>
  <lexeme><grapheme>Megyn</grapheme><phoneme>ˈmɛɡɪn</phoneme></lexeme>
  <lexeme><grapheme>Khizr</grapheme><phoneme>ˈkɪzər</phoneme></lexeme>
  <lexeme><grapheme>Quinnipiac</grapheme><phoneme>ˈkwɪnəpiˌæk</phoneme></lexeme>
  <lexeme><grapheme>Chappaqua</grapheme><phoneme>ˈtʃæpəkwɑ</phoneme></lexeme>
  <lexeme><grapheme>Trayvon</grapheme><phoneme>ˈtreɪvɑn</phoneme></lexeme>
  <lexeme><grapheme>Gowdy</grapheme><phoneme>ˈɡaʊdi</phoneme></lexeme>
  <lexeme><grapheme>Thiel</grapheme><phoneme>til</phoneme></lexeme>
  <lexeme><grapheme>Sean</grapheme><phoneme>ʃɔn</phoneme></lexeme>
  <lexeme><grapheme>Emanuel</grapheme><phoneme>ɪˈmænjuəl</phoneme></lexeme>
  <!-- United States: places and peoples -->
  <lexeme><grapheme>Arkansas</grapheme><phoneme>ˈɑrkənˌsɔ</phoneme></lexeme>
  <lexeme><grapheme>Illinois</grapheme><phoneme>ˌɪləˈnɔɪ</phoneme></lexeme>
  <lexeme><grapheme>Iowa</grapheme><phoneme>ˈaɪəwə</phoneme></lexeme>
  <lexeme><grapheme>Worcester</grapheme><phoneme>ˈwʊstɚ</phoneme></lexeme>
  <lexeme><grapheme>Gloucester</grapheme><phoneme>ˈɡlɔstɚ</phoneme></lexeme>
  <lexeme><grapheme>Des Moines</grapheme><phoneme>də mɔɪn</phoneme></lexeme>
  <lexeme><grapheme>La Jolla</grapheme><phoneme>lə ˈhɔɪə</phoneme></lexeme>
  <lexeme><grapheme>Albuquerque</grapheme><phoneme>ˈælbəˌkɝki</phoneme></lexeme>
  <lexeme><grapheme>Poughkeepsie</grapheme><phoneme>pəˈkɪpsi</phoneme></lexeme>
  <lexeme><grapheme>Schenectady</grapheme><phoneme>skəˈnɛktədi</phoneme></lexeme>
  <lexeme><grapheme>Boise</grapheme><phoneme>ˈbɔɪsi</phoneme></lexeme>
  <lexeme><grapheme>Tucson</grapheme><phoneme>ˈtusɑn</phoneme></lexeme>
  <lexeme><grapheme>San Jose</grapheme><phoneme>sæn hoʊˈzeɪ</phoneme></lexeme>
  <lexeme><grapheme>San Joaquin</grapheme><phoneme>sæn wɑˈkin</phoneme></lexeme>
  <lexeme><grapheme>Joaquin</grapheme><phoneme>wɑˈkin</phoneme></lexeme>
  <lexeme><grapheme>Yosemite</grapheme><phoneme>joʊˈsɛmɪti</phoneme></lexeme>
  <lexeme><grapheme>Tempe</grapheme><phoneme>tɛmˈpi</phoneme></lexeme>
  <lexeme><grapheme>Spokane</grapheme><phoneme>spoʊˈkæn</phoneme></lexeme>
  <lexeme><grapheme>Yakima</grapheme><phoneme>ˈjækɪmə</phoneme></lexeme>
  <lexeme><grapheme>Willamette</grapheme><phoneme>wɪˈlæmɪt</phoneme></lexeme>
  <lexeme><grapheme>Oregon</grapheme><phoneme>ˈɔrɪɡən</phoneme></lexeme>
  <lexeme><grapheme>Pierre</grapheme><phoneme>piˈɛr</phoneme></lexeme>
  <lexeme><grapheme>Versailles</grapheme><phoneme>vɛrˈsaɪ</phoneme></lexeme>
  <lexeme><grapheme>Mackinac</grapheme><phoneme>ˈmækɪnɔ</phoneme></lexeme>
  <lexeme><grapheme>Bexar</grapheme><phoneme>bɛr</phoneme></lexeme>
  <lexeme><grapheme>Uvalde</grapheme><phoneme>juˈvældi</phoneme></lexeme>
  <lexeme><grapheme>El Cajon</grapheme><phoneme>ɛl kəˈhoʊn</phoneme></lexeme>
  <lexeme><grapheme>Vallejo</grapheme><phoneme>vəˈleɪhoʊ</phoneme></lexeme>
  <lexeme><grapheme>Tijuana</grapheme><phoneme>ˌtiəˈwɑnə</phoneme></lexeme>
  <lexeme><grapheme>Juarez</grapheme><phoneme>ˈhwɑrɛz</phoneme></lexeme>
  <lexeme><grapheme>Waukesha</grapheme><phoneme>ˈwɔkɪˌʃɔ</phoneme></lexeme>
  <!-- United States: more places and peoples -->
  <lexeme><grapheme>Gila</grapheme><phoneme>ˈhilə</phoneme></lexeme>
  <lexeme><grapheme>Mojave</grapheme><phoneme>moʊˈhɑvi</phoneme></lexeme>
  <lexeme><grapheme>Ojai</grapheme><phoneme>ˈoʊhaɪ</phoneme></lexeme>
  <lexeme><grapheme>Terre Haute</grapheme><phoneme>ˌtɛrə ˈhoʊt</phoneme></lexeme>
  <lexeme><grapheme>Coeur d'Alene</grapheme><phoneme>ˌkɝ dəˈleɪn</phoneme></lexeme>
  <lexeme><grapheme>Baton Rouge</grapheme><phoneme>ˌbætən ˈruʒ</phoneme></lexeme>
  <lexeme><grapheme>Lafayette</grapheme><phoneme>ˌlɑfiˈɛt</phoneme></lexeme>
  <lexeme><grapheme>Schuylkill</grapheme><phoneme>ˈskukəl</phoneme></lexeme>
  <lexeme><grapheme>Potomac</grapheme><phoneme>pəˈtoʊmək</phoneme></lexeme>
  <lexeme><grapheme>Chesapeake</grapheme><phoneme>ˈtʃɛsəˌpik</phoneme></lexeme>
  <lexeme><grapheme>Nacogdoches</grapheme><phoneme>ˌnækəˈdoʊtʃɪs</phoneme></lexeme>
  <lexeme><grapheme>Waco</grapheme><phoneme>ˈweɪkoʊ</phoneme></lexeme>
  <lexeme><grapheme>Sioux</grapheme><phoneme>su</phoneme></lexeme>
  <lexeme><grapheme>Ojibwe</grapheme><phoneme>oʊˈdʒɪbweɪ</phoneme></lexeme>
  <lexeme><grapheme>Navajo</grapheme><phoneme>ˈnævəhoʊ</phoneme></lexeme>
  <lexeme><grapheme>Lakota</grapheme><phoneme>ləˈkoʊtə</phoneme></lexeme>
  <lexeme><grapheme>Haudenosaunee</grapheme><phoneme>ˌhoʊdənoʊˈʃoʊni</phoneme></lexeme>
  <lexeme><grapheme>Honolulu</grapheme><phoneme>ˌhɑnəˈlulu</phoneme></lexeme>
  <lexeme><grapheme>Maui</grapheme><phoneme>ˈmaʊi</phoneme></lexeme>
  <lexeme><grapheme>Lahaina</grapheme><phoneme>ləˈhaɪnə</phoneme></lexeme>
  <lexeme><grapheme>Oahu</grapheme><phoneme>oʊˈɑhu</phoneme></lexeme>
  <lexeme><grapheme>Kauai</grapheme><phoneme>ˈkaʊaɪ</phoneme></lexeme>
  <lexeme><grapheme>Puerto Rico</grapheme><phoneme>ˌpwɛrtə ˈrikoʊ</phoneme></lexeme>
  <!-- Britain and Ireland -->
  <lexeme><grapheme>Leicester</grapheme><phoneme>ˈlɛstɚ</phoneme></lexeme>
  <lexeme><grapheme>Edinburgh</grapheme><phoneme>ˈɛdɪnˌbɝoʊ</phoneme></lexeme>
  <lexeme><grapheme>Thames</grapheme><phoneme>tɛmz</phoneme></lexeme>
  <lexeme><grapheme>Greenwich</grapheme><phoneme>ˈɡrɛnɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Southwark</grapheme><phoneme>ˈsʌðɚk</phoneme></lexeme>
  <lexeme><grapheme>Gloucestershire</grapheme><phoneme>ˈɡlɔstɚʃɚ</phoneme></lexeme>
  <lexeme><grapheme>Leicestershire</grapheme><phoneme>ˈlɛstɚʃɚ</phoneme></lexeme>
  <lexeme><grapheme>Worcestershire</grapheme><phoneme>ˈwʊstɚʃɚ</phoneme></lexeme>
  <lexeme><grapheme>Salisbury</grapheme><phoneme>ˈsɔlzbɛri</phoneme></lexeme>
  <lexeme><grapheme>Holyrood</grapheme><phoneme>ˈhɑliˌrud</phoneme></lexeme>
  <lexeme><grapheme>Grosvenor</grapheme><phoneme>ˈɡroʊvnɚ</phoneme></lexeme>
  <lexeme><grapheme>Holborn</grapheme><phoneme>ˈhoʊbɚn</phoneme></lexeme>
  <lexeme><grapheme>Tottenham</grapheme><phoneme>ˈtɑtnəm</phoneme></lexeme>
  <lexeme><grapheme>Aberystwyth</grapheme><phoneme>ˌæbəˈrɪstwɪθ</phoneme></lexeme>
  <lexeme><grapheme>Cholmondeley</grapheme><phoneme>ˈtʃʌmli</phoneme></lexeme>
  <lexeme><grapheme>Taoiseach</grapheme><phoneme>ˈtiʃək</phoneme></lexeme>
  <lexeme><grapheme>Tánaiste</grapheme><phoneme>ˈtɑnɪʃtə</phoneme></lexeme>
  <lexeme><grapheme>Oireachtas</grapheme><phoneme>ˈɛrəktəs</phoneme></lexeme>
  <lexeme><grapheme>Dáil</grapheme><phoneme>dɔɪl</phoneme></lexeme>
  <lexeme><grapheme>Sinn Féin</grapheme><phoneme>ʃɪn feɪn</phoneme></lexeme>
  <lexeme><grapheme>Fianna Fáil</grapheme><phoneme>ˈfiənə fɔɪl</phoneme></lexeme>
  <lexeme><grapheme>Fine Gael</grapheme><phoneme>ˌfinə ˈɡeɪl</phoneme></lexeme>
  <lexeme><grapheme>Senedd</grapheme><phoneme>ˈsɛnɛð</phoneme></lexeme>
  <lexeme><grapheme>Stormont</grapheme><phoneme>ˈstɔrmɑnt</phoneme></lexeme>
  <lexeme><grapheme>Dun Laoghaire</grapheme><phoneme>ˌdʌn ˈlɪri</phoneme></lexeme>
  <lexeme><grapheme>Cobh</grapheme><phoneme>koʊv</phoneme></lexeme>
  <lexeme><grapheme>Donegal</grapheme><phoneme>ˌdʌnɪˈɡɔl</phoneme></lexeme>
  <lexeme><grapheme>Armagh</grapheme><phoneme>ɑrˈmɑ</phoneme></lexeme>
  <lexeme><grapheme>Drogheda</grapheme><phoneme>ˈdrɔɪədə</phoneme></lexeme>
  <lexeme><grapheme>Siobhan</grapheme><grapheme>Siobhán</grapheme><phoneme>ʃəˈvɔn</phoneme></lexeme>
  <lexeme><grapheme>Niamh</grapheme><phoneme>niv</phoneme></lexeme>
  <lexeme><grapheme>Saoirse</grapheme><phoneme>ˈsɪrʃə</phoneme></lexeme>
  <lexeme><grapheme>Aoife</grapheme><phoneme>ˈifə</phoneme></lexeme>
  <lexeme><grapheme>Caoimhe</grapheme><phoneme>ˈkivə</phoneme></lexeme>
  <lexeme><grapheme>Eoin</grapheme><phoneme>ˈoʊɪn</phoneme></lexeme>
  <lexeme><grapheme>Sinéad</grapheme><phoneme>ʃɪˈneɪd</phoneme></lexeme>
  <lexeme><grapheme>Seamus</grapheme><phoneme>ˈʃeɪməs</phoneme></lexeme>
  <lexeme><grapheme>Ciarán</grapheme><phoneme>ˈkɪrən</phoneme></lexeme>
  <lexeme><grapheme>Cillian</grapheme><phoneme>ˈkɪliən</phoneme></lexeme>
  <lexeme><grapheme>Domhnall</grapheme><phoneme>ˈdoʊnəl</phoneme></lexeme>
  <lexeme><grapheme>Róisín</grapheme><phoneme>roʊˈʃin</phoneme></lexeme>
  <lexeme><grapheme>Pádraig</grapheme><phoneme>ˈpɔdrɪɡ</phoneme></lexeme>
  <lexeme><grapheme>Tadhg</grapheme><phoneme>taɪɡ</phoneme></lexeme>
  <lexeme><grapheme>Barry Keoghan</grapheme><phoneme>ˈbæri ˈkjoʊɡən</phoneme></lexeme>
  <!-- Europe: places -->
  <lexeme><grapheme>Kyiv</grapheme><phoneme>ˈkijɪv</phoneme></lexeme>
  <lexeme><grapheme>Kiev</grapheme><phoneme>ˈkiɛv</phoneme></lexeme>
  <lexeme><grapheme>Kharkiv</grapheme><phoneme>ˈhɑrkɪv</phoneme></lexeme>
  <lexeme><grapheme>Lviv</grapheme><phoneme>ləˈviv</phoneme></lexeme>
  <lexeme><grapheme>Odesa</grapheme><grapheme>Odessa</grapheme><phoneme>oʊˈdɛsə</phoneme></lexeme>
  <lexeme><grapheme>Dnipro</grapheme><phoneme>dəˈniproʊ</phoneme></lexeme>
  <lexeme><grapheme>Zaporizhzhia</grapheme><grapheme>Zaporizhia</grapheme><phoneme>ˌzɑpəˈriʒə</phoneme></lexeme>
  <lexeme><grapheme>Kherson</grapheme><phoneme>hɛrˈsɔn</phoneme></lexeme>
  <lexeme><grapheme>Mykolaiv</grapheme><phoneme>ˌmɪkoʊˈlaɪɪv</phoneme></lexeme>
  <lexeme><grapheme>Mariupol</grapheme><phoneme>ˌmæriˈupəl</phoneme></lexeme>
  <lexeme><grapheme>Donetsk</grapheme><phoneme>dəˈnjɛtsk</phoneme></lexeme>
  <lexeme><grapheme>Luhansk</grapheme><phoneme>luˈhɑnsk</phoneme></lexeme>
  <lexeme><grapheme>Donbas</grapheme><grapheme>Donbass</grapheme><phoneme>dɔnˈbɑs</phoneme></lexeme>
  <lexeme><grapheme>Bakhmut</grapheme><phoneme>bɑxˈmut</phoneme></lexeme>
  <lexeme><grapheme>Avdiivka</grapheme><phoneme>ɑvˈdijɪvkə</phoneme></lexeme>
  <lexeme><grapheme>Pokrovsk</grapheme><phoneme>pəˈkrɔfsk</phoneme></lexeme>
  <lexeme><grapheme>Kramatorsk</grapheme><phoneme>ˌkrɑməˈtɔrsk</phoneme></lexeme>
  <lexeme><grapheme>Sloviansk</grapheme><phoneme>ˈslɔvjɑnsk</phoneme></lexeme>
  <lexeme><grapheme>Kupiansk</grapheme><phoneme>ˈkupjɑnsk</phoneme></lexeme>
  <lexeme><grapheme>Izium</grapheme><grapheme>Izyum</grapheme><phoneme>ɪˈzjum</phoneme></lexeme>
  <lexeme><grapheme>Bucha</grapheme><phoneme>ˈbutʃə</phoneme></lexeme>
  <lexeme><grapheme>Irpin</grapheme><phoneme>ɪrˈpin</phoneme></lexeme>
  <lexeme><grapheme>Sumy</grapheme><phoneme>ˈsumi</phoneme></lexeme>
  <lexeme><grapheme>Chernihiv</grapheme><phoneme>tʃɛrˈnihɪv</phoneme></lexeme>
  <lexeme><grapheme>Chernobyl</grapheme><grapheme>Chornobyl</grapheme><phoneme>tʃɛrˈnoʊbəl</phoneme></lexeme>
  <lexeme><grapheme>Melitopol</grapheme><phoneme>ˌmɛlɪˈtoʊpəl</phoneme></lexeme>
  <lexeme><grapheme>Enerhodar</grapheme><phoneme>ˌɛnɚˈhoʊdɑr</phoneme></lexeme>
  <lexeme><grapheme>Kryvyi Rih</grapheme><phoneme>krɪˈvi rix</phoneme></lexeme>
  <lexeme><grapheme>Crimea</grapheme><phoneme>kraɪˈmiə</phoneme></lexeme>
  <lexeme><grapheme>Crimean</grapheme><phoneme>kraɪˈmiən</phoneme></lexeme>
  <lexeme><grapheme>Sevastopol</grapheme><phoneme>səˈvæstəpoʊl</phoneme></lexeme>
  <lexeme><grapheme>Azov</grapheme><phoneme>ˈɑzɔf</phoneme></lexeme>
  <lexeme><grapheme>Kursk</grapheme><phoneme>kʊrsk</phoneme></lexeme>
  <lexeme><grapheme>Belgorod</grapheme><phoneme>ˈbɛlɡəˌrɑd</phoneme></lexeme>
  <lexeme><grapheme>Bryansk</grapheme><phoneme>briˈɑnsk</phoneme></lexeme>
  <lexeme><grapheme>Kaliningrad</grapheme><phoneme>kəˈlinɪnˌɡræd</phoneme></lexeme>
  <lexeme><grapheme>Grozny</grapheme><phoneme>ˈɡrɔzni</phoneme></lexeme>
  <lexeme><grapheme>Chechnya</grapheme><phoneme>ˈtʃɛtʃniə</phoneme></lexeme>
  <lexeme><grapheme>Chechen</grapheme><phoneme>ˈtʃɛtʃən</phoneme></lexeme>
  <lexeme><grapheme>Dagestan</grapheme><phoneme>ˌdɑɡɪˈstɑn</phoneme></lexeme>
  <lexeme><grapheme>Ossetia</grapheme><phoneme>ɔˈsɛtiə</phoneme></lexeme>
  <lexeme><grapheme>Abkhazia</grapheme><phoneme>ɑbˈkɑziə</phoneme></lexeme>
  <lexeme><grapheme>Tbilisi</grapheme><phoneme>təbɪˈlisi</phoneme></lexeme>
  <lexeme><grapheme>Yerevan</grapheme><phoneme>ˌjɛrəˈvɑn</phoneme></lexeme>
  <lexeme><grapheme>Baku</grapheme><phoneme>bɑˈku</phoneme></lexeme>
  <lexeme><grapheme>Azerbaijan</grapheme><phoneme>ˌɑzɚbaɪˈdʒɑn</phoneme></lexeme>
  <lexeme><grapheme>Nagorno-Karabakh</grapheme><phoneme>nəˌɡɔrnoʊˌkɑrəˈbɑk</phoneme></lexeme>
  <lexeme><grapheme>Karabakh</grapheme><phoneme>ˌkɑrəˈbɑk</phoneme></lexeme>
  <lexeme><grapheme>Stepanakert</grapheme><phoneme>ˌstɛpənəˈkɛrt</phoneme></lexeme>
  <lexeme><grapheme>Moldova</grapheme><phoneme>mɔlˈdoʊvə</phoneme></lexeme>
  <lexeme><grapheme>Chișinău</grapheme><phoneme>ˌkiʃɪˈnaʊ</phoneme></lexeme>
  <lexeme><grapheme>Transnistria</grapheme><phoneme>trænsˈnɪstriə</phoneme></lexeme>
  <lexeme><grapheme>Chernivtsi</grapheme><phoneme>ˌtʃɛrnɪfˈtsi</phoneme></lexeme>
  <lexeme><grapheme>Uzhhorod</grapheme><phoneme>ˈuʒhəˌrɔd</phoneme></lexeme>
  <lexeme><grapheme>Bucharest</grapheme><phoneme>ˈbukəˌrɛst</phoneme></lexeme>
  <lexeme><grapheme>Cluj</grapheme><phoneme>kluʒ</phoneme></lexeme>
  <lexeme><grapheme>Plovdiv</grapheme><phoneme>ˈplɔvdɪf</phoneme></lexeme>
  <lexeme><grapheme>Skopje</grapheme><phoneme>ˈskɔpjeɪ</phoneme></lexeme>
  <lexeme><grapheme>Tirana</grapheme><phoneme>tɪˈrɑnə</phoneme></lexeme>
  <lexeme><grapheme>Pristina</grapheme><phoneme>ˈpriʃtɪnə</phoneme></lexeme>
  <lexeme><grapheme>Kosovo</grapheme><phoneme>ˈkoʊsəvoʊ</phoneme></lexeme>
  <lexeme><grapheme>Mitrovica</grapheme><phoneme>ˈmitroʊˌvitsə</phoneme></lexeme>
  <lexeme><grapheme>Srebrenica</grapheme><phoneme>ˌsrɛbrəˈnitsə</phoneme></lexeme>
  <lexeme><grapheme>Sarajevo</grapheme><phoneme>ˌsærəˈjeɪvoʊ</phoneme></lexeme>
  <lexeme><grapheme>Herzegovina</grapheme><phoneme>ˌhɛrtsəɡoʊˈvinə</phoneme></lexeme>
  <lexeme><grapheme>Republika Srpska</grapheme><phoneme>rɛˈpublɪkə ˈsɝpskə</phoneme></lexeme>
  <lexeme><grapheme>Zagreb</grapheme><phoneme>ˈzɑɡrɛb</phoneme></lexeme>
  <lexeme><grapheme>Ljubljana</grapheme><phoneme>ˌljubliˈɑnə</phoneme></lexeme>
  <lexeme><grapheme>Podgorica</grapheme><phoneme>ˈpɔdɡəˌritsə</phoneme></lexeme>
  <lexeme><grapheme>Dubrovnik</grapheme><phoneme>duˈbrɔvnɪk</phoneme></lexeme>
  <lexeme><grapheme>Vojvodina</grapheme><phoneme>ˌvɔɪvəˈdinə</phoneme></lexeme>
  <lexeme><grapheme>Piraeus</grapheme><phoneme>paɪˈriəs</phoneme></lexeme>
  <lexeme><grapheme>Thessaloniki</grapheme><phoneme>ˌθɛsələˈniki</phoneme></lexeme>
  <lexeme><grapheme>Lesbos</grapheme><phoneme>ˈlɛzbɔs</phoneme></lexeme>
  <lexeme><grapheme>Nicosia</grapheme><phoneme>ˌnɪkəˈsiə</phoneme></lexeme>
  <lexeme><grapheme>Vilnius</grapheme><phoneme>ˈvɪlniəs</phoneme></lexeme>
  <lexeme><grapheme>Tallinn</grapheme><phoneme>ˈtɑlɪn</phoneme></lexeme>
  <lexeme><grapheme>Kraków</grapheme><phoneme>ˈkrɑkaʊ</phoneme></lexeme>
  <lexeme><grapheme>Gdańsk</grapheme><phoneme>ɡəˈdɑnsk</phoneme></lexeme>
  <lexeme><grapheme>Rzeszów</grapheme><phoneme>ˈʒɛʃuf</phoneme></lexeme>
  <lexeme><grapheme>Wrocław</grapheme><phoneme>ˈvrɔtslɑf</phoneme></lexeme>
  <lexeme><grapheme>Poznań</grapheme><phoneme>ˈpoʊznɑn</phoneme></lexeme>
  <lexeme><grapheme>Auschwitz</grapheme><phoneme>ˈaʊʃvɪts</phoneme></lexeme>
  <lexeme><grapheme>Brno</grapheme><phoneme>ˈbɝnoʊ</phoneme></lexeme>
  <lexeme><grapheme>Bratislava</grapheme><phoneme>ˌbrɑtɪˈslɑvə</phoneme></lexeme>
  <lexeme><grapheme>Reykjavik</grapheme><phoneme>ˈreɪkjəvɪk</phoneme></lexeme>
  <lexeme><grapheme>Grindavik</grapheme><phoneme>ˈɡrɪndəvɪk</phoneme></lexeme>
  <lexeme><grapheme>Aarhus</grapheme><phoneme>ˈɔrhus</phoneme></lexeme>
  <lexeme><grapheme>Malmö</grapheme><phoneme>ˈmælmoʊ</phoneme></lexeme>
  <lexeme><grapheme>Gothenburg</grapheme><phoneme>ˈɡɑθənˌbɝɡ</phoneme></lexeme>
  <lexeme><grapheme>Tromsø</grapheme><phoneme>ˈtrʊmsoʊ</phoneme></lexeme>
  <lexeme><grapheme>Svalbard</grapheme><phoneme>ˈsvɑlbɑr</phoneme></lexeme>
  <lexeme><grapheme>Nuuk</grapheme><phoneme>nuk</phoneme></lexeme>
  <lexeme><grapheme>Utøya</grapheme><phoneme>ˈuˌtɔɪə</phoneme></lexeme>
  <lexeme><grapheme>Bruges</grapheme><phoneme>bruʒ</phoneme></lexeme>
  <lexeme><grapheme>Ghent</grapheme><phoneme>ɡɛnt</phoneme></lexeme>
  <lexeme><grapheme>Liège</grapheme><phoneme>liˈɛʒ</phoneme></lexeme>
  <lexeme><grapheme>Ypres</grapheme><phoneme>ˈiprə</phoneme></lexeme>
  <lexeme><grapheme>Leuven</grapheme><phoneme>ˈluvən</phoneme></lexeme>
  <lexeme><grapheme>Molenbeek</grapheme><phoneme>ˈmoʊlənbeɪk</phoneme></lexeme>
  <lexeme><grapheme>Khorgos</grapheme><phoneme>kɔrˈɡoʊs</phoneme></lexeme>
  <lexeme><grapheme>Sultanahmet</grapheme><phoneme>ˌsʊltɑnɑˈmɛt</phoneme></lexeme>
  <!-- The Middle East and North Africa: places -->
  <lexeme><grapheme>Gaza</grapheme><phoneme>ˈɡɑzə</phoneme></lexeme>
  <lexeme><grapheme>Rafah</grapheme><phoneme>ˈrɑfə</phoneme></lexeme>
  <lexeme><grapheme>Khan Younis</grapheme><phoneme>kɑn ˈjunɪs</phoneme></lexeme>
  <lexeme><grapheme>Jabaliya</grapheme><grapheme>Jabalia</grapheme><phoneme>dʒəˈbɑliə</phoneme></lexeme>
  <lexeme><grapheme>Deir al-Balah</grapheme><phoneme>ˌdɛr ˌælˈbɑlə</phoneme></lexeme>
  <lexeme><grapheme>Nuseirat</grapheme><phoneme>ˌnuseɪˈrɑt</phoneme></lexeme>
  <lexeme><grapheme>Jenin</grapheme><phoneme>dʒəˈnin</phoneme></lexeme>
  <lexeme><grapheme>Nablus</grapheme><phoneme>ˈnɑbləs</phoneme></lexeme>
  <lexeme><grapheme>Tulkarem</grapheme><phoneme>ˌtulˈkɑrəm</phoneme></lexeme>
  <lexeme><grapheme>Ramallah</grapheme><phoneme>rəˈmɑlə</phoneme></lexeme>
  <lexeme><grapheme>Negev</grapheme><phoneme>ˈnɛɡɛv</phoneme></lexeme>
  <lexeme><grapheme>Haifa</grapheme><phoneme>ˈhaɪfə</phoneme></lexeme>
  <lexeme><grapheme>Eilat</grapheme><phoneme>eɪˈlɑt</phoneme></lexeme>
  <lexeme><grapheme>Kiryat Shmona</grapheme><phoneme>ˌkɪrˈjɑt ʃmoʊˈnɑ</phoneme></lexeme>
  <lexeme><grapheme>Sderot</grapheme><phoneme>sdɛˈroʊt</phoneme></lexeme>
  <lexeme><grapheme>Be'eri</grapheme><phoneme>bəˈɛri</phoneme></lexeme>
  <lexeme><grapheme>Golan</grapheme><phoneme>ˈɡoʊlɑn</phoneme></lexeme>
  <lexeme><grapheme>Beirut</grapheme><phoneme>ˌbeɪˈrut</phoneme></lexeme>
  <lexeme><grapheme>Dahiyeh</grapheme><phoneme>ˈdɑhijə</phoneme></lexeme>
  <lexeme><grapheme>Baalbek</grapheme><phoneme>ˈbɑlbɛk</phoneme></lexeme>
  <lexeme><grapheme>Bekaa</grapheme><phoneme>bɪˈkɑ</phoneme></lexeme>
  <lexeme><grapheme>Litani</grapheme><phoneme>lɪˈtɑni</phoneme></lexeme>
  <lexeme><grapheme>Damascus</grapheme><phoneme>dəˈmæskəs</phoneme></lexeme>
  <lexeme><grapheme>Aleppo</grapheme><phoneme>əˈlɛpoʊ</phoneme></lexeme>
  <lexeme><grapheme>Idlib</grapheme><phoneme>ˈɪdlɪb</phoneme></lexeme>
  <lexeme><grapheme>Homs</grapheme><phoneme>hɔms</phoneme></lexeme>
  <lexeme><grapheme>Latakia</grapheme><phoneme>ˌlætəˈkiə</phoneme></lexeme>
  <lexeme><grapheme>Daraa</grapheme><phoneme>ˈdɑrɑ</phoneme></lexeme>
  <lexeme><grapheme>Palmyra</grapheme><phoneme>pælˈmaɪrə</phoneme></lexeme>
  <lexeme><grapheme>Raqqa</grapheme><phoneme>ˈrɑkə</phoneme></lexeme>
  <lexeme><grapheme>Deir ez-Zor</grapheme><phoneme>ˌdɛr ˌɛˈzɔr</phoneme></lexeme>
  <lexeme><grapheme>Sweida</grapheme><phoneme>ˈsweɪdə</phoneme></lexeme>
  <lexeme><grapheme>Kobani</grapheme><phoneme>koʊˈbɑni</phoneme></lexeme>
  <lexeme><grapheme>Afrin</grapheme><phoneme>ɑˈfrin</phoneme></lexeme>
  <lexeme><grapheme>Rojava</grapheme><phoneme>ˌroʊʒɑˈvɑ</phoneme></lexeme>
  <lexeme><grapheme>Basra</grapheme><phoneme>ˈbɑsrə</phoneme></lexeme>
  <lexeme><grapheme>Mosul</grapheme><phoneme>ˈmoʊsʊl</phoneme></lexeme>
  <lexeme><grapheme>Irbil</grapheme><grapheme>Erbil</grapheme><phoneme>ˈɛrbɪl</phoneme></lexeme>
  <lexeme><grapheme>Kirkuk</grapheme><phoneme>kɪrˈkuk</phoneme></lexeme>
  <lexeme><grapheme>Fallujah</grapheme><phoneme>fəˈludʒə</phoneme></lexeme>
  <lexeme><grapheme>Karbala</grapheme><phoneme>ˈkɑrbələ</phoneme></lexeme>
  <lexeme><grapheme>Najaf</grapheme><phoneme>ˈnɑdʒɑf</phoneme></lexeme>
  <lexeme><grapheme>Sulaymaniyah</grapheme><phoneme>ˌsuleɪmɑˈnijə</phoneme></lexeme>
  <lexeme><grapheme>Sinjar</grapheme><phoneme>sɪnˈdʒɑr</phoneme></lexeme>
  <lexeme><grapheme>Iraq</grapheme><phoneme>ɪˈrɑk</phoneme></lexeme>
  <lexeme><grapheme>Iraqi</grapheme><phoneme>ɪˈrɑki</phoneme></lexeme>
  <lexeme><grapheme>Riyadh</grapheme><phoneme>riˈjɑd</phoneme></lexeme>
  <lexeme><grapheme>Jeddah</grapheme><phoneme>ˈdʒɛdə</phoneme></lexeme>
  <lexeme><grapheme>Neom</grapheme><phoneme>niˈoʊm</phoneme></lexeme>
  <lexeme><grapheme>Saudi</grapheme><phoneme>ˈsaʊdi</phoneme></lexeme>
  <lexeme><grapheme>Qatar</grapheme><phoneme>ˈkɑtɑr</phoneme></lexeme>
  <lexeme><grapheme>Qatari</grapheme><phoneme>kəˈtɑri</phoneme></lexeme>
  <lexeme><grapheme>Abu Dhabi</grapheme><phoneme>ˌɑbu ˈdɑbi</phoneme></lexeme>
  <lexeme><grapheme>Dubai</grapheme><phoneme>duˈbaɪ</phoneme></lexeme>
  <lexeme><grapheme>Sharjah</grapheme><phoneme>ˈʃɑrdʒə</phoneme></lexeme>
  <lexeme><grapheme>Bahrain</grapheme><phoneme>bɑˈreɪn</phoneme></lexeme>
  <lexeme><grapheme>Manama</grapheme><phoneme>məˈnɑmə</phoneme></lexeme>
  <lexeme><grapheme>Kuwait</grapheme><phoneme>kuˈweɪt</phoneme></lexeme>
  <lexeme><grapheme>Sanaa</grapheme><phoneme>sɑˈnɑ</phoneme></lexeme>
  <lexeme><grapheme>Hodeida</grapheme><grapheme>Hodeidah</grapheme><phoneme>hoʊˈdeɪdə</phoneme></lexeme>
  <lexeme><grapheme>Marib</grapheme><phoneme>ˈmɑrɪb</phoneme></lexeme>
  <lexeme><grapheme>Yemen</grapheme><phoneme>ˈjɛmən</phoneme></lexeme>
  <lexeme><grapheme>Yemeni</grapheme><phoneme>ˈjɛməni</phoneme></lexeme>
  <lexeme><grapheme>Hadramawt</grapheme><phoneme>ˌhɑdrəˈmaʊt</phoneme></lexeme>
  <lexeme><grapheme>Ankara</grapheme><phoneme>ˈæŋkərə</phoneme></lexeme>
  <lexeme><grapheme>Izmir</grapheme><phoneme>ɪzˈmɪr</phoneme></lexeme>
  <lexeme><grapheme>Diyarbakır</grapheme><phoneme>dɪˈjɑrbəˌkɪr</phoneme></lexeme>
  <lexeme><grapheme>Gaziantep</grapheme><phoneme>ˌɡɑziɑnˈtɛp</phoneme></lexeme>
  <lexeme><grapheme>Türkiye</grapheme><phoneme>ˈtʊrkijə</phoneme></lexeme>
  <lexeme><grapheme>Cairo</grapheme><phoneme>ˈkaɪroʊ</phoneme></lexeme>
  <lexeme><grapheme>Giza</grapheme><phoneme>ˈɡizə</phoneme></lexeme>
  <lexeme><grapheme>Sinai</grapheme><phoneme>ˈsaɪnaɪ</phoneme></lexeme>
  <lexeme><grapheme>Sharm el-Sheikh</grapheme><phoneme>ˌʃɑrm ˌɛlˈʃeɪk</phoneme></lexeme>
  <lexeme><grapheme>Benghazi</grapheme><phoneme>bɛnˈɡɑzi</phoneme></lexeme>
  <lexeme><grapheme>Misrata</grapheme><phoneme>mɪsˈrɑtə</phoneme></lexeme>
  <lexeme><grapheme>Algiers</grapheme><phoneme>ælˈdʒɪrz</phoneme></lexeme>
  <lexeme><grapheme>Rabat</grapheme><phoneme>rəˈbɑt</phoneme></lexeme>
  <lexeme><grapheme>Marrakech</grapheme><grapheme>Marrakesh</grapheme><phoneme>ˌmærəˈkɛʃ</phoneme></lexeme>
  <!-- Africa south of the Sahara: places and peoples -->
  <lexeme><grapheme>Ouagadougou</grapheme><phoneme>ˌwɑɡəˈduɡu</phoneme></lexeme>
  <lexeme><grapheme>Burkina Faso</grapheme><phoneme>bɚˈkinə ˈfɑsoʊ</phoneme></lexeme>
  <lexeme><grapheme>Niger</grapheme><phoneme>niˈʒɛr</phoneme></lexeme>
  <lexeme><grapheme>Niamey</grapheme><phoneme>njɑˈmeɪ</phoneme></lexeme>
  <lexeme><grapheme>Mali</grapheme><phoneme>ˈmɑli</phoneme></lexeme>
  <lexeme><grapheme>Bamako</grapheme><phoneme>ˈbɑməkoʊ</phoneme></lexeme>
  <lexeme><grapheme>Timbuktu</grapheme><phoneme>ˌtɪmbʌkˈtu</phoneme></lexeme>
  <lexeme><grapheme>Sahel</grapheme><phoneme>səˈhɛl</phoneme></lexeme>
  <lexeme><grapheme>Nouakchott</grapheme><phoneme>nwɑkˈʃɑt</phoneme></lexeme>
  <lexeme><grapheme>Dakar</grapheme><phoneme>dɑˈkɑr</phoneme></lexeme>
  <lexeme><grapheme>Guinea-Bissau</grapheme><phoneme>ˌɡɪnibɪˈsaʊ</phoneme></lexeme>
  <lexeme><grapheme>Conakry</grapheme><phoneme>ˈkɑnəkri</phoneme></lexeme>
  <lexeme><grapheme>Abidjan</grapheme><phoneme>ˌæbiˈdʒɑn</phoneme></lexeme>
  <lexeme><grapheme>Côte d'Ivoire</grapheme><phoneme>ˌkoʊt diˈvwɑr</phoneme></lexeme>
  <lexeme><grapheme>Accra</grapheme><phoneme>əˈkrɑ</phoneme></lexeme>
  <lexeme><grapheme>Lomé</grapheme><phoneme>loʊˈmeɪ</phoneme></lexeme>
  <lexeme><grapheme>Cotonou</grapheme><phoneme>ˌkoʊtəˈnu</phoneme></lexeme>
  <lexeme><grapheme>Lagos</grapheme><phoneme>ˈleɪɡɑs</phoneme></lexeme>
  <lexeme><grapheme>Abuja</grapheme><phoneme>əˈbudʒə</phoneme></lexeme>
  <lexeme><grapheme>Maiduguri</grapheme><phoneme>maɪˈduɡʊri</phoneme></lexeme>
  <lexeme><grapheme>Kaduna</grapheme><phoneme>kəˈdunə</phoneme></lexeme>
  <lexeme><grapheme>Yaounde</grapheme><phoneme>ˌjɑunˈdeɪ</phoneme></lexeme>
  <lexeme><grapheme>Cameroon</grapheme><phoneme>ˌkæməˈrun</phoneme></lexeme>
  <lexeme><grapheme>N'Djamena</grapheme><phoneme>ˌɛndʒəˈmeɪnə</phoneme></lexeme>
  <lexeme><grapheme>Gabon</grapheme><phoneme>ɡəˈboʊn</phoneme></lexeme>
  <lexeme><grapheme>Libreville</grapheme><phoneme>ˈlibrəvɪl</phoneme></lexeme>
  <lexeme><grapheme>Bangui</grapheme><phoneme>ˌbɑŋˈɡi</phoneme></lexeme>
  <lexeme><grapheme>Kinshasa</grapheme><phoneme>kɪnˈʃɑsə</phoneme></lexeme>
  <lexeme><grapheme>Bukavu</grapheme><phoneme>buˈkɑvu</phoneme></lexeme>
  <lexeme><grapheme>Kivu</grapheme><phoneme>ˈkivu</phoneme></lexeme>
  <lexeme><grapheme>Ituri</grapheme><phoneme>ɪˈturi</phoneme></lexeme>
  <lexeme><grapheme>Kigali</grapheme><phoneme>kɪˈɡɑli</phoneme></lexeme>
  <lexeme><grapheme>Hutu</grapheme><phoneme>ˈhutu</phoneme></lexeme>
  <lexeme><grapheme>Tutsi</grapheme><phoneme>ˈtutsi</phoneme></lexeme>
  <lexeme><grapheme>Burundi</grapheme><phoneme>bʊˈrundi</phoneme></lexeme>
  <lexeme><grapheme>Bujumbura</grapheme><phoneme>ˌbudʒʊmˈbʊrə</phoneme></lexeme>
  <lexeme><grapheme>Kampala</grapheme><phoneme>kɑmˈpɑlə</phoneme></lexeme>
  <lexeme><grapheme>Nairobi</grapheme><phoneme>naɪˈroʊbi</phoneme></lexeme>
  <lexeme><grapheme>Mombasa</grapheme><phoneme>mɑmˈbɑsə</phoneme></lexeme>
  <lexeme><grapheme>Dar es Salaam</grapheme><phoneme>ˌdɑr ˌɛs səˈlɑm</phoneme></lexeme>
  <lexeme><grapheme>Tanzania</grapheme><phoneme>ˌtænzəˈniə</phoneme></lexeme>
  <lexeme><grapheme>Mogadishu</grapheme><phoneme>ˌmɑɡəˈdɪʃu</phoneme></lexeme>
  <lexeme><grapheme>Djibouti</grapheme><phoneme>dʒɪˈbuti</phoneme></lexeme>
  <lexeme><grapheme>Somaliland</grapheme><phoneme>soʊˈmɑliˌlænd</phoneme></lexeme>
  <lexeme><grapheme>Addis Ababa</grapheme><phoneme>ˌædɪs ˈæbəbə</phoneme></lexeme>
  <lexeme><grapheme>Tigray</grapheme><phoneme>tɪˈɡraɪ</phoneme></lexeme>
  <lexeme><grapheme>Tigrayan</grapheme><phoneme>tɪˈɡraɪən</phoneme></lexeme>
  <lexeme><grapheme>Mekele</grapheme><grapheme>Mekelle</grapheme><phoneme>ˈmɛkəleɪ</phoneme></lexeme>
  <lexeme><grapheme>Amhara</grapheme><phoneme>ɑmˈhɑrə</phoneme></lexeme>
  <lexeme><grapheme>Oromo</grapheme><phoneme>ɔˈroʊmoʊ</phoneme></lexeme>
  <lexeme><grapheme>Oromia</grapheme><phoneme>ɔˈroʊmiə</phoneme></lexeme>
  <lexeme><grapheme>Eritrea</grapheme><phoneme>ˌɛrɪˈtriə</phoneme></lexeme>
  <lexeme><grapheme>Asmara</grapheme><phoneme>ɑsˈmɑrə</phoneme></lexeme>
  <lexeme><grapheme>Khartoum</grapheme><phoneme>kɑrˈtum</phoneme></lexeme>
  <lexeme><grapheme>Omdurman</grapheme><phoneme>ˌɑmdɚˈmɑn</phoneme></lexeme>
  <lexeme><grapheme>Darfur</grapheme><phoneme>dɑrˈfʊr</phoneme></lexeme>
  <lexeme><grapheme>El Fasher</grapheme><phoneme>ɛl ˈfɑʃɚ</phoneme></lexeme>
  <lexeme><grapheme>Janjaweed</grapheme><phoneme>ˌdʒɑndʒəˈwid</phoneme></lexeme>
  <lexeme><grapheme>Juba</grapheme><phoneme>ˈdʒubə</phoneme></lexeme>
  <lexeme><grapheme>Malawi</grapheme><phoneme>məˈlɑwi</phoneme></lexeme>
  <lexeme><grapheme>Lilongwe</grapheme><phoneme>lɪˈlɔŋweɪ</phoneme></lexeme>
  <lexeme><grapheme>Lusaka</grapheme><phoneme>luˈsɑkə</phoneme></lexeme>
  <lexeme><grapheme>Harare</grapheme><phoneme>həˈrɑreɪ</phoneme></lexeme>
  <lexeme><grapheme>Zimbabwe</grapheme><phoneme>zɪmˈbɑbweɪ</phoneme></lexeme>
  <lexeme><grapheme>Mozambique</grapheme><phoneme>ˌmoʊzæmˈbik</phoneme></lexeme>
  <lexeme><grapheme>Maputo</grapheme><phoneme>məˈputoʊ</phoneme></lexeme>
  <lexeme><grapheme>Cabo Delgado</grapheme><phoneme>ˌkɑbu dɛlˈɡɑdu</phoneme></lexeme>
  <lexeme><grapheme>Antananarivo</grapheme><phoneme>ˌæntəˌnænəˈrivoʊ</phoneme></lexeme>
  <lexeme><grapheme>Mauritius</grapheme><phoneme>mɔˈrɪʃəs</phoneme></lexeme>
  <lexeme><grapheme>Seychelles</grapheme><phoneme>seɪˈʃɛlz</phoneme></lexeme>
  <lexeme><grapheme>Comoros</grapheme><phoneme>ˈkɑməroʊz</phoneme></lexeme>
  <lexeme><grapheme>Botswana</grapheme><phoneme>bɑtˈswɑnə</phoneme></lexeme>
  <lexeme><grapheme>Gaborone</grapheme><phoneme>ˌɡɑbəˈroʊneɪ</phoneme></lexeme>
  <lexeme><grapheme>Windhoek</grapheme><phoneme>ˈvɪnthʊk</phoneme></lexeme>
  <lexeme><grapheme>Namibia</grapheme><phoneme>nəˈmɪbiə</phoneme></lexeme>
  <lexeme><grapheme>Lesotho</grapheme><phoneme>ləˈsutu</phoneme></lexeme>
  <lexeme><grapheme>Eswatini</grapheme><phoneme>ˌɛswɑˈtini</phoneme></lexeme>
  <lexeme><grapheme>Johannesburg</grapheme><phoneme>dʒoʊˈhænəsˌbɝɡ</phoneme></lexeme>
  <lexeme><grapheme>Xhosa</grapheme><phoneme>ˈkoʊsə</phoneme></lexeme>
  <lexeme><grapheme>São Tomé</grapheme><phoneme>ˌsaʊ təˈmeɪ</phoneme></lexeme>
  <!-- Asia and the Pacific: places and peoples -->
  <lexeme><grapheme>Beijing</grapheme><phoneme>ˌbeɪˈdʒɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Guangzhou</grapheme><phoneme>ˌɡwɑŋˈdʒoʊ</phoneme></lexeme>
  <lexeme><grapheme>Guangdong</grapheme><phoneme>ˌɡwɑŋˈdɔŋ</phoneme></lexeme>
  <lexeme><grapheme>Shenzhen</grapheme><phoneme>ˌʃɛnˈdʒɛn</phoneme></lexeme>
  <lexeme><grapheme>Chongqing</grapheme><phoneme>ˌtʃɔŋˈtʃɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Wuhan</grapheme><phoneme>ˌwuˈhɑn</phoneme></lexeme>
  <lexeme><grapheme>Xi'an</grapheme><phoneme>ˌʃiˈɑn</phoneme></lexeme>
  <lexeme><grapheme>Qingdao</grapheme><phoneme>ˌtʃɪŋˈdaʊ</phoneme></lexeme>
  <lexeme><grapheme>Tianjin</grapheme><phoneme>ˌtjɛnˈdʒɪn</phoneme></lexeme>
  <lexeme><grapheme>Nanjing</grapheme><phoneme>ˌnɑnˈdʒɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Xinjiang</grapheme><phoneme>ˌʃɪnˈdʒjɑŋ</phoneme></lexeme>
  <lexeme><grapheme>Uyghur</grapheme><grapheme>Uighur</grapheme><phoneme>ˈwiɡɚ</phoneme></lexeme>
  <lexeme><grapheme>Urumqi</grapheme><phoneme>uˈrumtʃi</phoneme></lexeme>
  <lexeme><grapheme>Kashgar</grapheme><phoneme>ˈkɑʃɡɑr</phoneme></lexeme>
  <lexeme><grapheme>Tibet</grapheme><phoneme>tɪˈbɛt</phoneme></lexeme>
  <lexeme><grapheme>Lhasa</grapheme><phoneme>ˈlɑsə</phoneme></lexeme>
  <lexeme><grapheme>Sichuan</grapheme><phoneme>ˌsɛtʃˈwɑn</phoneme></lexeme>
  <lexeme><grapheme>Henan</grapheme><phoneme>ˌhʌˈnɑn</phoneme></lexeme>
  <lexeme><grapheme>Hubei</grapheme><phoneme>ˌhuˈbeɪ</phoneme></lexeme>
  <lexeme><grapheme>Hebei</grapheme><phoneme>ˌhʌˈbeɪ</phoneme></lexeme>
  <lexeme><grapheme>Zhejiang</grapheme><phoneme>ˌdʒʌˈdʒjɑŋ</phoneme></lexeme>
  <lexeme><grapheme>Fujian</grapheme><phoneme>ˌfuˈdʒjɛn</phoneme></lexeme>
  <lexeme><grapheme>Tiananmen</grapheme><phoneme>ˈtjɛnənmən</phoneme></lexeme>
  <lexeme><grapheme>Zhongnanhai</grapheme><phoneme>ˌdʒɔŋˌnɑnˈhaɪ</phoneme></lexeme>
  <lexeme><grapheme>Macau</grapheme><grapheme>Macao</grapheme><phoneme>məˈkaʊ</phoneme></lexeme>
  <lexeme><grapheme>Taipei</grapheme><phoneme>ˌtaɪˈpeɪ</phoneme></lexeme>
  <lexeme><grapheme>Kaohsiung</grapheme><phoneme>ˌkaʊˈʃjʊŋ</phoneme></lexeme>
  <lexeme><grapheme>Kinmen</grapheme><phoneme>ˌkɪnˈmɛn</phoneme></lexeme>
  <lexeme><grapheme>Senkaku</grapheme><phoneme>ˈsɛŋkɑku</phoneme></lexeme>
  <lexeme><grapheme>Diaoyu</grapheme><phoneme>ˌdjaʊˈju</phoneme></lexeme>
  <lexeme><grapheme>Seoul</grapheme><phoneme>soʊl</phoneme></lexeme>
  <lexeme><grapheme>Pyongyang</grapheme><phoneme>ˌpjʌŋˈjɑŋ</phoneme></lexeme>
  <lexeme><grapheme>Panmunjom</grapheme><phoneme>ˌpɑnmunˈdʒɑm</phoneme></lexeme>
  <lexeme><grapheme>Busan</grapheme><phoneme>ˌbuˈsɑn</phoneme></lexeme>
  <lexeme><grapheme>Incheon</grapheme><phoneme>ˈɪntʃɑn</phoneme></lexeme>
  <lexeme><grapheme>Tokyo</grapheme><phoneme>ˈtoʊkioʊ</phoneme></lexeme>
  <lexeme><grapheme>Kyoto</grapheme><phoneme>kiˈoʊtoʊ</phoneme></lexeme>
  <lexeme><grapheme>Osaka</grapheme><phoneme>oʊˈsɑkə</phoneme></lexeme>
  <lexeme><grapheme>Fukushima</grapheme><phoneme>ˌfukuˈʃimə</phoneme></lexeme>
  <lexeme><grapheme>Hiroshima</grapheme><phoneme>ˌhɪroʊˈʃimə</phoneme></lexeme>
  <lexeme><grapheme>Nagasaki</grapheme><phoneme>ˌnɑɡəˈsɑki</phoneme></lexeme>
  <lexeme><grapheme>Okinawa</grapheme><phoneme>ˌoʊkɪˈnɑwə</phoneme></lexeme>
  <lexeme><grapheme>Hokkaido</grapheme><phoneme>hɔˈkaɪdoʊ</phoneme></lexeme>
  <lexeme><grapheme>Ulaanbaatar</grapheme><phoneme>ˌulɑnˈbɑtɑr</phoneme></lexeme>
  <lexeme><grapheme>Phnom Penh</grapheme><phoneme>pəˈnɔm pɛn</phoneme></lexeme>
  <lexeme><grapheme>Siem Reap</grapheme><phoneme>ˌsiəm ˈrip</phoneme></lexeme>
  <lexeme><grapheme>Khmer Rouge</grapheme><phoneme>kəˈmɛr ruʒ</phoneme></lexeme>
  <lexeme><grapheme>Khmer</grapheme><phoneme>kəˈmɛr</phoneme></lexeme>
  <lexeme><grapheme>Laos</grapheme><phoneme>laʊs</phoneme></lexeme>
  <lexeme><grapheme>Vientiane</grapheme><phoneme>vjɛnˈtjɑn</phoneme></lexeme>
  <lexeme><grapheme>Hanoi</grapheme><phoneme>hæˈnɔɪ</phoneme></lexeme>
  <lexeme><grapheme>Yangon</grapheme><phoneme>ˌjɑnˈɡoʊn</phoneme></lexeme>
  <lexeme><grapheme>Naypyitaw</grapheme><grapheme>Naypyidaw</grapheme><phoneme>ˈneɪpjiˌdɔ</phoneme></lexeme>
  <lexeme><grapheme>Myanmar</grapheme><phoneme>ˈmjɑnmɑr</phoneme></lexeme>
  <lexeme><grapheme>Rakhine</grapheme><phoneme>rəˈkaɪn</phoneme></lexeme>
  <lexeme><grapheme>Rohingya</grapheme><phoneme>roʊˈhɪndʒə</phoneme></lexeme>
  <lexeme><grapheme>Mindanao</grapheme><phoneme>ˌmɪndəˈnaʊ</phoneme></lexeme>
  <lexeme><grapheme>Jakarta</grapheme><phoneme>dʒəˈkɑrtə</phoneme></lexeme>
  <lexeme><grapheme>Aceh</grapheme><phoneme>ˈɑtʃeɪ</phoneme></lexeme>
  <lexeme><grapheme>Kuala Lumpur</grapheme><phoneme>ˌkwɑlə lʊmˈpʊr</phoneme></lexeme>
  <lexeme><grapheme>Brunei</grapheme><phoneme>bruˈnaɪ</phoneme></lexeme>
  <lexeme><grapheme>Timor-Leste</grapheme><phoneme>ˌtimɔrˈlɛsteɪ</phoneme></lexeme>
  <lexeme><grapheme>Dili</grapheme><phoneme>ˈdɪli</phoneme></lexeme>
  <lexeme><grapheme>Dhaka</grapheme><phoneme>ˈdɑkə</phoneme></lexeme>
  <lexeme><grapheme>Bangladesh</grapheme><phoneme>ˌbɑŋɡləˈdɛʃ</phoneme></lexeme>
  <lexeme><grapheme>Cox's Bazar</grapheme><phoneme>ˌkɑksɪz bəˈzɑr</phoneme></lexeme>
  <lexeme><grapheme>Kathmandu</grapheme><phoneme>ˌkɑtmɑnˈdu</phoneme></lexeme>
  <lexeme><grapheme>Nepal</grapheme><phoneme>nəˈpɔl</phoneme></lexeme>
  <lexeme><grapheme>Thimphu</grapheme><phoneme>tɪmˈpu</phoneme></lexeme>
  <lexeme><grapheme>Sri Lanka</grapheme><phoneme>ˌsri ˈlɑŋkə</phoneme></lexeme>
  <lexeme><grapheme>Maldives</grapheme><phoneme>ˈmɔldivz</phoneme></lexeme>
  <lexeme><grapheme>Lahore</grapheme><phoneme>ləˈhɔr</phoneme></lexeme>
  <lexeme><grapheme>Islamabad</grapheme><phoneme>ɪsˈlɑməˌbɑd</phoneme></lexeme>
  <lexeme><grapheme>Karachi</grapheme><phoneme>kəˈrɑtʃi</phoneme></lexeme>
  <lexeme><grapheme>Peshawar</grapheme><phoneme>pəˈʃɑwɚ</phoneme></lexeme>
  <lexeme><grapheme>Quetta</grapheme><phoneme>ˈkwɛtə</phoneme></lexeme>
  <lexeme><grapheme>Balochistan</grapheme><phoneme>bəˌloʊtʃɪˈstɑn</phoneme></lexeme>
  <lexeme><grapheme>Khyber Pakhtunkhwa</grapheme><phoneme>ˈkaɪbɚ pəkˈtunkwə</phoneme></lexeme>
  <lexeme><grapheme>Kabul</grapheme><phoneme>ˈkɑbʊl</phoneme></lexeme>
  <lexeme><grapheme>Kandahar</grapheme><phoneme>ˈkændəˌhɑr</phoneme></lexeme>
  <lexeme><grapheme>Mazar-e-Sharif</grapheme><phoneme>məˌzɑrəʃəˈrif</phoneme></lexeme>
  <lexeme><grapheme>Kunduz</grapheme><phoneme>kʊnˈduz</phoneme></lexeme>
  <lexeme><grapheme>Helmand</grapheme><phoneme>ˈhɛlmənd</phoneme></lexeme>
  <lexeme><grapheme>Pashtun</grapheme><phoneme>ˌpʌʃˈtun</phoneme></lexeme>
  <lexeme><grapheme>Hazara</grapheme><phoneme>həˈzɑrə</phoneme></lexeme>
  <lexeme><grapheme>Kashmir</grapheme><phoneme>ˈkæʃmɪr</phoneme></lexeme>
  <lexeme><grapheme>Srinagar</grapheme><phoneme>ˈsrinəɡɚ</phoneme></lexeme>
  <lexeme><grapheme>Jammu</grapheme><phoneme>ˈdʒʌmu</phoneme></lexeme>
  <lexeme><grapheme>Ladakh</grapheme><phoneme>ləˈdɑk</phoneme></lexeme>
  <lexeme><grapheme>Manipur</grapheme><phoneme>ˌmʌnɪˈpʊr</phoneme></lexeme>
  <lexeme><grapheme>Mumbai</grapheme><phoneme>mʊmˈbaɪ</phoneme></lexeme>
  <lexeme><grapheme>Ayodhya</grapheme><phoneme>əˈjoʊdjə</phoneme></lexeme>
  <lexeme><grapheme>Gujarat</grapheme><phoneme>ˌɡudʒəˈrɑt</phoneme></lexeme>
  <lexeme><grapheme>Astana</grapheme><phoneme>ɑˈstɑnə</phoneme></lexeme>
  <lexeme><grapheme>Almaty</grapheme><phoneme>ɑlˈmɑti</phoneme></lexeme>
  <lexeme><grapheme>Bishkek</grapheme><phoneme>bɪʃˈkɛk</phoneme></lexeme>
  <lexeme><grapheme>Dushanbe</grapheme><phoneme>duˈʃɑnbə</phoneme></lexeme>
  <lexeme><grapheme>Tashkent</grapheme><phoneme>tæʃˈkɛnt</phoneme></lexeme>
  <lexeme><grapheme>Ashgabat</grapheme><phoneme>ˈɑʃɡəˌbɑt</phoneme></lexeme>
  <lexeme><grapheme>Kyrgyzstan</grapheme><phoneme>ˌkɪrɡɪˈstæn</phoneme></lexeme>
  <lexeme><grapheme>Tajikistan</grapheme><phoneme>tɑˈdʒikɪˌstæn</phoneme></lexeme>
  <lexeme><grapheme>Kiribati</grapheme><phoneme>ˈkɪrəˌbɑs</phoneme></lexeme>
  <lexeme><grapheme>Vanuatu</grapheme><phoneme>ˌvɑnuˈɑtu</phoneme></lexeme>
  <lexeme><grapheme>Tuvalu</grapheme><phoneme>tuˈvɑlu</phoneme></lexeme>
  <lexeme><grapheme>Pago Pago</grapheme><phoneme>ˈpɑŋoʊ ˈpɑŋoʊ</phoneme></lexeme>
  <lexeme><grapheme>Papeete</grapheme><phoneme>ˌpɑpiˈeɪteɪ</phoneme></lexeme>
  <lexeme><grapheme>Nouméa</grapheme><phoneme>nuˈmeɪə</phoneme></lexeme>
  <lexeme><grapheme>Kanak</grapheme><phoneme>kəˈnɑk</phoneme></lexeme>
  <lexeme><grapheme>Māori</grapheme><grapheme>Maori</grapheme><phoneme>ˈmaʊri</phoneme></lexeme>
  <lexeme><grapheme>Canberra</grapheme><phoneme>ˈkænbərə</phoneme></lexeme>
  <lexeme><grapheme>Melbourne</grapheme><phoneme>ˈmɛlbɚn</phoneme></lexeme>
  <lexeme><grapheme>Brisbane</grapheme><phoneme>ˈbrɪzbən</phoneme></lexeme>
  <!-- The Americas beyond the United States: places -->
  <lexeme><grapheme>Buenos Aires</grapheme><phoneme>ˌbweɪnəs ˈɛriz</phoneme></lexeme>
  <lexeme><grapheme>Rio de Janeiro</grapheme><phoneme>ˌrioʊ ˌdeɪ ʒəˈnɛroʊ</phoneme></lexeme>
  <lexeme><grapheme>São Paulo</grapheme><phoneme>ˌsaʊ ˈpaʊloʊ</phoneme></lexeme>
  <lexeme><grapheme>Brasília</grapheme><phoneme>brəˈzɪliə</phoneme></lexeme>
  <lexeme><grapheme>Manaus</grapheme><phoneme>məˈnaʊs</phoneme></lexeme>
  <lexeme><grapheme>Belém</grapheme><phoneme>bəˈlɛm</phoneme></lexeme>
  <lexeme><grapheme>Bogotá</grapheme><phoneme>ˌboʊɡəˈtɑ</phoneme></lexeme>
  <lexeme><grapheme>Medellín</grapheme><phoneme>ˌmɛdəˈjin</phoneme></lexeme>
  <lexeme><grapheme>Cúcuta</grapheme><phoneme>ˈkukutə</phoneme></lexeme>
  <lexeme><grapheme>Caracas</grapheme><phoneme>kəˈrɑkəs</phoneme></lexeme>
  <lexeme><grapheme>Guyana</grapheme><phoneme>ɡaɪˈænə</phoneme></lexeme>
  <lexeme><grapheme>Essequibo</grapheme><phoneme>ˌɛsɪˈkiboʊ</phoneme></lexeme>
  <lexeme><grapheme>Quito</grapheme><phoneme>ˈkitoʊ</phoneme></lexeme>
  <lexeme><grapheme>Guayaquil</grapheme><phoneme>ˌɡwaɪəˈkil</phoneme></lexeme>
  <lexeme><grapheme>Asunción</grapheme><phoneme>ɑˌsunsiˈoʊn</phoneme></lexeme>
  <lexeme><grapheme>Uruguay</grapheme><phoneme>ˈjʊrəɡwaɪ</phoneme></lexeme>
  <lexeme><grapheme>Montevideo</grapheme><phoneme>ˌmɑntəvɪˈdeɪoʊ</phoneme></lexeme>
  <lexeme><grapheme>Santiago</grapheme><phoneme>ˌsɑntiˈɑɡoʊ</phoneme></lexeme>
  <lexeme><grapheme>Managua</grapheme><phoneme>məˈnɑɡwə</phoneme></lexeme>
  <lexeme><grapheme>Nicaragua</grapheme><phoneme>ˌnɪkəˈrɑɡwə</phoneme></lexeme>
  <lexeme><grapheme>Tegucigalpa</grapheme><phoneme>təˌɡusɪˈɡælpə</phoneme></lexeme>
  <lexeme><grapheme>Belize</grapheme><phoneme>bəˈliz</phoneme></lexeme>
  <lexeme><grapheme>Oaxaca</grapheme><phoneme>wəˈhɑkə</phoneme></lexeme>
  <lexeme><grapheme>Guanajuato</grapheme><phoneme>ˌɡwɑnəˈhwɑtoʊ</phoneme></lexeme>
  <lexeme><grapheme>Sinaloa</grapheme><phoneme>ˌsinəˈloʊə</phoneme></lexeme>
  <lexeme><grapheme>Culiacán</grapheme><phoneme>ˌkuliəˈkɑn</phoneme></lexeme>
  <lexeme><grapheme>Michoacán</grapheme><phoneme>ˌmitʃwɑˈkɑn</phoneme></lexeme>
  <lexeme><grapheme>Jalisco</grapheme><phoneme>hɑˈliskoʊ</phoneme></lexeme>
  <lexeme><grapheme>Guadalajara</grapheme><phoneme>ˌɡwɑdələˈhɑrə</phoneme></lexeme>
  <lexeme><grapheme>Ciudad Juárez</grapheme><phoneme>siuˈdɑd ˈhwɑrɛz</phoneme></lexeme>
  <lexeme><grapheme>Tapachula</grapheme><phoneme>ˌtɑpəˈtʃulə</phoneme></lexeme>
  <lexeme><grapheme>Havana</grapheme><phoneme>həˈvænə</phoneme></lexeme>
  <lexeme><grapheme>Guantanamo</grapheme><phoneme>ɡwɑnˈtɑnəˌmoʊ</phoneme></lexeme>
  <lexeme><grapheme>Port-au-Prince</grapheme><phoneme>ˌpɔrtoʊˈprɪns</phoneme></lexeme>
  <lexeme><grapheme>Haiti</grapheme><phoneme>ˈheɪti</phoneme></lexeme>
  <lexeme><grapheme>Haitian</grapheme><phoneme>ˈheɪʃən</phoneme></lexeme>
  <lexeme><grapheme>Dominica</grapheme><phoneme>ˌdɑmɪˈnikə</phoneme></lexeme>
  <lexeme><grapheme>Antigua</grapheme><phoneme>ænˈtiɡə</phoneme></lexeme>
  <lexeme><grapheme>Curaçao</grapheme><phoneme>ˈkʊrəˌsaʊ</phoneme></lexeme>
  <lexeme><grapheme>Montreal</grapheme><phoneme>ˌmʌntriˈɔl</phoneme></lexeme>
  <lexeme><grapheme>Québec</grapheme><phoneme>kəˈbɛk</phoneme></lexeme>
  <lexeme><grapheme>Québécois</grapheme><phoneme>ˌkeɪbɛˈkwɑ</phoneme></lexeme>
  <lexeme><grapheme>Nunavut</grapheme><phoneme>ˈnunəˌvut</phoneme></lexeme>
  <lexeme><grapheme>Iqaluit</grapheme><phoneme>iˈkæluɪt</phoneme></lexeme>
  <lexeme><grapheme>Inuit</grapheme><phoneme>ˈɪnuɪt</phoneme></lexeme>
  <lexeme><grapheme>Saskatchewan</grapheme><phoneme>səˈskætʃəˌwɑn</phoneme></lexeme>
  <lexeme><grapheme>Newfoundland</grapheme><phoneme>ˈnufəndlənd</phoneme></lexeme>
  <!-- Parliaments, parties, movements, armed groups, agencies -->
  <lexeme><grapheme>Bundestag</grapheme><phoneme>ˈbʊndəsˌtɑɡ</phoneme></lexeme>
  <lexeme><grapheme>Bundesrat</grapheme><phoneme>ˈbʊndəsˌrɑt</phoneme></lexeme>
  <lexeme><grapheme>Bundeswehr</grapheme><phoneme>ˈbʊndəsˌvɛr</phoneme></lexeme>
  <lexeme><grapheme>Sejm</grapheme><phoneme>seɪm</phoneme></lexeme>
  <lexeme><grapheme>Knesset</grapheme><phoneme>kəˈnɛsɛt</phoneme></lexeme>
  <lexeme><grapheme>Duma</grapheme><phoneme>ˈdumə</phoneme></lexeme>
  <lexeme><grapheme>Verkhovna Rada</grapheme><phoneme>vɛrˈxɔvnə ˈrɑdə</phoneme></lexeme>
  <lexeme><grapheme>Rada</grapheme><phoneme>ˈrɑdə</phoneme></lexeme>
  <lexeme><grapheme>Lok Sabha</grapheme><phoneme>ˌloʊk səˈbɑ</phoneme></lexeme>
  <lexeme><grapheme>Élysée</grapheme><phoneme>ˌeɪliˈzeɪ</phoneme></lexeme>
  <lexeme><grapheme>Matignon</grapheme><phoneme>ˌmɑtinˈjɔ̃</phoneme></lexeme>
  <lexeme><grapheme>Quai d'Orsay</grapheme><phoneme>keɪ dɔrˈseɪ</phoneme></lexeme>
  <lexeme><grapheme>Bundesbank</grapheme><phoneme>ˈbʊndəsˌbæŋk</phoneme></lexeme>
  <lexeme><grapheme>Hezbollah</grapheme><phoneme>ˌhɛzbəˈlɑ</phoneme></lexeme>
  <lexeme><grapheme>Hamas</grapheme><phoneme>hɑˈmɑs</phoneme></lexeme>
  <lexeme><grapheme>Houthi</grapheme><phoneme>ˈhuti</phoneme></lexeme>
  <lexeme><grapheme>Fatah</grapheme><phoneme>fəˈtɑ</phoneme></lexeme>
  <lexeme><grapheme>Likud</grapheme><phoneme>liˈkud</phoneme></lexeme>
  <lexeme><grapheme>Mossad</grapheme><phoneme>moʊˈsɑd</phoneme></lexeme>
  <lexeme><grapheme>Shin Bet</grapheme><phoneme>ʃin bɛt</phoneme></lexeme>
  <lexeme><grapheme>kibbutz</grapheme><phoneme>kɪˈbʊts</phoneme></lexeme>
  <lexeme><grapheme>Taliban</grapheme><phoneme>ˈtɑlɪbɑn</phoneme></lexeme>
  <lexeme><grapheme>al-Qaida</grapheme><grapheme>al-Qaeda</grapheme><phoneme>ælˈkaɪdə</phoneme></lexeme>
  <lexeme><grapheme>al-Shabab</grapheme><grapheme>al-Shabaab</grapheme><phoneme>ˌælʃəˈbɑb</phoneme></lexeme>
  <lexeme><grapheme>al-Nusra</grapheme><phoneme>ˌælˈnʊsrə</phoneme></lexeme>
  <lexeme><grapheme>Boko Haram</grapheme><phoneme>ˌboʊkoʊ həˈrɑm</phoneme></lexeme>
  <lexeme><grapheme>Peshmerga</grapheme><phoneme>pɛʃˈmɛrɡə</phoneme></lexeme>
  <lexeme><grapheme>Shiite</grapheme><phoneme>ˈʃiaɪt</phoneme></lexeme>
  <lexeme><grapheme>Shia</grapheme><phoneme>ˈʃiə</phoneme></lexeme>
  <lexeme><grapheme>Sunni</grapheme><phoneme>ˈsuni</phoneme></lexeme>
  <lexeme><grapheme>Alawite</grapheme><phoneme>ˈæləˌwaɪt</phoneme></lexeme>
  <lexeme><grapheme>Druze</grapheme><phoneme>druz</phoneme></lexeme>
  <lexeme><grapheme>Yazidi</grapheme><phoneme>jəˈzidi</phoneme></lexeme>
  <lexeme><grapheme>Wahhabi</grapheme><phoneme>wəˈhɑbi</phoneme></lexeme>
  <lexeme><grapheme>Salafi</grapheme><phoneme>səˈlɑfi</phoneme></lexeme>
  <lexeme><grapheme>Bedouin</grapheme><phoneme>ˈbɛdəwɪn</phoneme></lexeme>
  <lexeme><grapheme>Fidesz</grapheme><phoneme>ˈfidɛs</phoneme></lexeme>
  <lexeme><grapheme>Syriza</grapheme><phoneme>ˈsirizə</phoneme></lexeme>
  <lexeme><grapheme>Podemos</grapheme><phoneme>poʊˈdeɪmoʊs</phoneme></lexeme>
  <lexeme><grapheme>Kuomintang</grapheme><phoneme>ˌkwoʊmɪnˈtɑŋ</phoneme></lexeme>
  <lexeme><grapheme>Mercosur</grapheme><phoneme>ˌmɛrkoʊˈsur</phoneme></lexeme>
  <lexeme><grapheme>Schengen</grapheme><phoneme>ˈʃɛŋən</phoneme></lexeme>
  <lexeme><grapheme>Maastricht</grapheme><phoneme>ˈmɑstrɪkt</phoneme></lexeme>
  <lexeme><grapheme>Davos</grapheme><phoneme>dɑˈvoʊs</phoneme></lexeme>
  <!-- News agencies and media -->
  <lexeme><grapheme>TASS</grapheme><grapheme>Tass</grapheme><phoneme>tæs</phoneme></lexeme>
  <lexeme><grapheme>RIA Novosti</grapheme><phoneme>ˈriə ˈnoʊvəsti</phoneme></lexeme>
  <lexeme><grapheme>Novaya Gazeta</grapheme><phoneme>ˈnoʊvɑjə ɡəˈzjɛtə</phoneme></lexeme>
  <lexeme><grapheme>Xinhua</grapheme><phoneme>ˌʃɪnˈhwɑ</phoneme></lexeme>
  <lexeme><grapheme>Caixin</grapheme><phoneme>ˌtsaɪˈʃɪn</phoneme></lexeme>
  <lexeme><grapheme>Kyodo</grapheme><phoneme>kiˈoʊdoʊ</phoneme></lexeme>
  <lexeme><grapheme>Nikkei</grapheme><phoneme>ˈnikeɪ</phoneme></lexeme>
  <lexeme><grapheme>Yomiuri</grapheme><phoneme>ˌjoʊmiˈʊri</phoneme></lexeme>
  <lexeme><grapheme>Yonhap</grapheme><phoneme>ˈjɔnhɑp</phoneme></lexeme>
  <lexeme><grapheme>Chosun</grapheme><phoneme>ˈtʃoʊsʌn</phoneme></lexeme>
  <lexeme><grapheme>Al Jazeera</grapheme><phoneme>æl dʒəˈzɪrə</phoneme></lexeme>
  <lexeme><grapheme>Al Arabiya</grapheme><phoneme>æl ˌɑrəˈbijə</phoneme></lexeme>
  <lexeme><grapheme>Anadolu</grapheme><phoneme>ˌɑnəˈdoʊlu</phoneme></lexeme>
  <lexeme><grapheme>Hürriyet</grapheme><phoneme>ˈhurijɛt</phoneme></lexeme>
  <lexeme><grapheme>Haaretz</grapheme><phoneme>hɑˈɑrɛts</phoneme></lexeme>
  <lexeme><grapheme>Agence France-Presse</grapheme><phoneme>ɑˈʒɑ̃s ˌfrɑ̃sˈprɛs</phoneme></lexeme>
  <lexeme><grapheme>Le Monde</grapheme><phoneme>lə mɔ̃d</phoneme></lexeme>
  <lexeme><grapheme>Le Figaro</grapheme><phoneme>lə ˌfiɡəˈroʊ</phoneme></lexeme>
  <lexeme><grapheme>Der Spiegel</grapheme><phoneme>dɛr ˈʃpiɡəl</phoneme></lexeme>
  <lexeme><grapheme>Süddeutsche Zeitung</grapheme><phoneme>ˈzudˌdɔɪtʃə ˈtsaɪtʊŋ</phoneme></lexeme>
  <lexeme><grapheme>Frankfurter Allgemeine</grapheme><phoneme>ˈfrɑŋkˌfʊrtɚ ˌɑlɡəˈmaɪnə</phoneme></lexeme>
  <lexeme><grapheme>Deutsche Welle</grapheme><phoneme>ˈdɔɪtʃə ˈvɛlə</phoneme></lexeme>
  <lexeme><grapheme>Axel Springer</grapheme><phoneme>ˈɑksəl ˈʃprɪŋɚ</phoneme></lexeme>
  <lexeme><grapheme>El País</grapheme><phoneme>ɛl pɑˈis</phoneme></lexeme>
  <lexeme><grapheme>Reuters</grapheme><phoneme>ˈrɔɪtɚz</phoneme></lexeme>
  <lexeme><grapheme>WhatsApp</grapheme><phoneme>ˈwʌtsæp</phoneme></lexeme>
  <!-- Companies and brands -->
  <lexeme><grapheme>Huawei</grapheme><phoneme>ˈwɑweɪ</phoneme></lexeme>
  <lexeme><grapheme>Xiaomi</grapheme><phoneme>ˈʃaʊmi</phoneme></lexeme>
  <lexeme><grapheme>Baidu</grapheme><phoneme>ˈbaɪˌdu</phoneme></lexeme>
  <lexeme><grapheme>Tencent</grapheme><phoneme>ˈtɛnsɛnt</phoneme></lexeme>
  <lexeme><grapheme>Nvidia</grapheme><phoneme>ɛnˈvɪdiə</phoneme></lexeme>
  <lexeme><grapheme>Hyundai</grapheme><phoneme>ˈhʌndeɪ</phoneme></lexeme>
  <lexeme><grapheme>Daewoo</grapheme><phoneme>ˈdeɪwu</phoneme></lexeme>
  <lexeme><grapheme>Mitsubishi</grapheme><phoneme>ˌmɪtsʊˈbiʃi</phoneme></lexeme>
  <lexeme><grapheme>Porsche</grapheme><phoneme>ˈpɔrʃə</phoneme></lexeme>
  <lexeme><grapheme>Volkswagen</grapheme><phoneme>ˈvoʊksˌwæɡən</phoneme></lexeme>
  <lexeme><grapheme>Siemens</grapheme><phoneme>ˈsimənz</phoneme></lexeme>
  <lexeme><grapheme>Bayer</grapheme><phoneme>ˈbeɪɚ</phoneme></lexeme>
  <lexeme><grapheme>Lufthansa</grapheme><phoneme>ˈlʊftˌhɑnzə</phoneme></lexeme>
  <lexeme><grapheme>Adidas</grapheme><phoneme>əˈdidəs</phoneme></lexeme>
  <lexeme><grapheme>Deutsche</grapheme><phoneme>ˈdɔɪtʃə</phoneme></lexeme>
  <lexeme><grapheme>Allianz</grapheme><phoneme>ˈæliˌɑnz</phoneme></lexeme>
  <lexeme><grapheme>Rheinmetall</grapheme><phoneme>ˈraɪnmɛˌtɑl</phoneme></lexeme>
  <lexeme><grapheme>Nestlé</grapheme><phoneme>ˈnɛsleɪ</phoneme></lexeme>
  <lexeme><grapheme>Novartis</grapheme><phoneme>noʊˈvɑrtɪs</phoneme></lexeme>
  <lexeme><grapheme>Renault</grapheme><phoneme>rəˈnoʊ</phoneme></lexeme>
  <lexeme><grapheme>Peugeot</grapheme><phoneme>ˌpɝˈʒoʊ</phoneme></lexeme>
  <lexeme><grapheme>Citroën</grapheme><phoneme>ˌsɪtroʊˈɛn</phoneme></lexeme>
  <lexeme><grapheme>Stellantis</grapheme><phoneme>stəˈlæntɪs</phoneme></lexeme>
  <lexeme><grapheme>L'Oréal</grapheme><phoneme>ˌlɔriˈæl</phoneme></lexeme>
  <lexeme><grapheme>Danone</grapheme><phoneme>dəˈnoʊn</phoneme></lexeme>
  <lexeme><grapheme>Carrefour</grapheme><phoneme>ˌkærəˈfʊr</phoneme></lexeme>
  <lexeme><grapheme>Dassault</grapheme><phoneme>dɑˈsoʊ</phoneme></lexeme>
  <lexeme><grapheme>Sanofi</grapheme><phoneme>səˈnoʊfi</phoneme></lexeme>
  <lexeme><grapheme>Moët</grapheme><phoneme>moʊˈɛt</phoneme></lexeme>
  <lexeme><grapheme>Louis Vuitton</grapheme><phoneme>ˌlui vwiˈtɔ̃</phoneme></lexeme>
  <lexeme><grapheme>Givenchy</grapheme><phoneme>ʒiˌvɑ̃ˈʃi</phoneme></lexeme>
  <lexeme><grapheme>Yves Saint Laurent</grapheme><phoneme>iv sɛ̃ lɔˈrɑ̃</phoneme></lexeme>
  <lexeme><grapheme>Cartier</grapheme><phoneme>ˈkɑrtieɪ</phoneme></lexeme>
  <lexeme><grapheme>Versace</grapheme><phoneme>vɚˈsɑtʃeɪ</phoneme></lexeme>
  <lexeme><grapheme>Gucci</grapheme><phoneme>ˈɡutʃi</phoneme></lexeme>
  <lexeme><grapheme>Bulgari</grapheme><grapheme>Bvlgari</grapheme><phoneme>ˈbulɡəri</phoneme></lexeme>
  <lexeme><grapheme>Lamborghini</grapheme><phoneme>ˌlæmbɔrˈɡini</phoneme></lexeme>
  <lexeme><grapheme>Lancôme</grapheme><phoneme>lɑŋˈkoʊm</phoneme></lexeme>
  <lexeme><grapheme>IKEA</grapheme><grapheme>Ikea</grapheme><phoneme>aɪˈkiə</phoneme></lexeme>
  <lexeme><grapheme>Maersk</grapheme><phoneme>mɛrsk</phoneme></lexeme>
  <lexeme><grapheme>Rosneft</grapheme><phoneme>ˈrɑznɛft</phoneme></lexeme>
  <lexeme><grapheme>Sberbank</grapheme><phoneme>ˈsbɛrbæŋk</phoneme></lexeme>
  <lexeme><grapheme>Embraer</grapheme><phoneme>ˌɛmbrɑˈɛr</phoneme></lexeme>
  <lexeme><grapheme>Aramco</grapheme><phoneme>əˈræmkoʊ</phoneme></lexeme>
  <!-- Sport and culture -->
  <lexeme><grapheme>Djokovic</grapheme><grapheme>Đoković</grapheme><phoneme>ˈdʒoʊkəvɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Alcaraz</grapheme><phoneme>ˌælkəˈrɑz</phoneme></lexeme>
  <lexeme><grapheme>Nadal</grapheme><phoneme>nəˈdɑl</phoneme></lexeme>
  <lexeme><grapheme>Swiatek</grapheme><grapheme>Świątek</grapheme><phoneme>ʃviˈɔntɛk</phoneme></lexeme>
  <lexeme><grapheme>Mbappé</grapheme><grapheme>M'Bappé</grapheme><phoneme>əmˌbɑˈpeɪ</phoneme></lexeme>
  <lexeme><grapheme>Cristiano</grapheme><phoneme>ˌkrɪstiˈɑnoʊ</phoneme></lexeme>
  <lexeme><grapheme>Ronaldo</grapheme><phoneme>roʊˈnɑldoʊ</phoneme></lexeme>
  <lexeme><grapheme>Neymar</grapheme><phoneme>neɪˈmɑr</phoneme></lexeme>
  <lexeme><grapheme>Modrić</grapheme><phoneme>ˈmoʊdrɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Lewandowski</grapheme><phoneme>ˌlɛvɑnˈdɔfski</phoneme></lexeme>
  <lexeme><grapheme>Guardiola</grapheme><phoneme>ˌɡwɑrdiˈoʊlə</phoneme></lexeme>
  <lexeme><grapheme>Mourinho</grapheme><phoneme>moʊˈrinjoʊ</phoneme></lexeme>
  <lexeme><grapheme>Salah</grapheme><phoneme>səˈlɑ</phoneme></lexeme>
  <lexeme><grapheme>Giannis</grapheme><phoneme>ˈjɑnɪs</phoneme></lexeme>
  <lexeme><grapheme>Antetokounmpo</grapheme><phoneme>ˌɑntɛtoʊˈkumboʊ</phoneme></lexeme>
  <lexeme><grapheme>Jokić</grapheme><grapheme>Jokic</grapheme><phoneme>ˈjoʊkɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Dončić</grapheme><grapheme>Doncic</grapheme><phoneme>ˈdɔntʃɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Nowitzki</grapheme><phoneme>noʊˈvɪtski</phoneme></lexeme>
  <lexeme><grapheme>Krzyzewski</grapheme><phoneme>ʃəˈʃɛfski</phoneme></lexeme>
  <lexeme><grapheme>Roethlisberger</grapheme><phoneme>ˈrɔθlɪsˌbɝɡɚ</phoneme></lexeme>
  <lexeme><grapheme>Tua Tagovailoa</grapheme><phoneme>ˈtuə ˌtɑɡoʊvaɪˈloʊə</phoneme></lexeme>
  <lexeme><grapheme>Shohei Ohtani</grapheme><phoneme>ʃoʊˈheɪ oʊˈtɑni</phoneme></lexeme>
  <lexeme><grapheme>Ohtani</grapheme><phoneme>oʊˈtɑni</phoneme></lexeme>
  <lexeme><grapheme>Verstappen</grapheme><phoneme>vɚˈstɑpən</phoneme></lexeme>
  <lexeme><grapheme>Tour de France</grapheme><phoneme>ˌtʊr də ˈfrɑns</phoneme></lexeme>
  <lexeme><grapheme>Grand Prix</grapheme><phoneme>ˌɡrɑ̃ ˈpri</phoneme></lexeme>
  <lexeme><grapheme>Beyoncé</grapheme><phoneme>biˈjɑnseɪ</phoneme></lexeme>
  <lexeme><grapheme>Björk</grapheme><phoneme>bjɝk</phoneme></lexeme>
  <lexeme><grapheme>Dua Lipa</grapheme><phoneme>ˈduə ˈlipə</phoneme></lexeme>
  <lexeme><grapheme>Scorsese</grapheme><phoneme>skɔrˈsɛsi</phoneme></lexeme>
  <lexeme><grapheme>Goethe</grapheme><phoneme>ˈɡɝtə</phoneme></lexeme>
  <lexeme><grapheme>Nietzsche</grapheme><phoneme>ˈnitʃə</phoneme></lexeme>
  <lexeme><grapheme>Freud</grapheme><phoneme>frɔɪd</phoneme></lexeme>
  <lexeme><grapheme>Camus</grapheme><phoneme>kæˈmu</phoneme></lexeme>
  <lexeme><grapheme>Proust</grapheme><phoneme>prust</phoneme></lexeme>
  <lexeme><grapheme>Sartre</grapheme><phoneme>ˈsɑrtrə</phoneme></lexeme>
  <lexeme><grapheme>Rimbaud</grapheme><phoneme>ræmˈboʊ</phoneme></lexeme>
  <lexeme><grapheme>Molière</grapheme><phoneme>moʊlˈjɛr</phoneme></lexeme>
  <lexeme><grapheme>Van Gogh</grapheme><phoneme>væn ɡoʊ</phoneme></lexeme>
  <lexeme><grapheme>Degas</grapheme><phoneme>dəˈɡɑ</phoneme></lexeme>
  <lexeme><grapheme>Monet</grapheme><phoneme>moʊˈneɪ</phoneme></lexeme>
  <lexeme><grapheme>Cézanne</grapheme><phoneme>seɪˈzɑn</phoneme></lexeme>
  <lexeme><grapheme>Matisse</grapheme><phoneme>məˈtis</phoneme></lexeme>
  <lexeme><grapheme>Renoir</grapheme><phoneme>rənˈwɑr</phoneme></lexeme>
  <lexeme><grapheme>Michelangelo</grapheme><phoneme>ˌmaɪkəlˈændʒəˌloʊ</phoneme></lexeme>
  <lexeme><grapheme>Brueghel</grapheme><grapheme>Bruegel</grapheme><phoneme>ˈbrɔɪɡəl</phoneme></lexeme>
  <lexeme><grapheme>Dürer</grapheme><phoneme>ˈdʊrɚ</phoneme></lexeme>
  <lexeme><grapheme>Ai Weiwei</grapheme><phoneme>ˌaɪ ˈweɪweɪ</phoneme></lexeme>
  <lexeme><grapheme>Bach</grapheme><phoneme>bɑk</phoneme></lexeme>
  <lexeme><grapheme>Beethoven</grapheme><phoneme>ˈbeɪˌtoʊvən</phoneme></lexeme>
  <lexeme><grapheme>Mozart</grapheme><phoneme>ˈmoʊtsɑrt</phoneme></lexeme>
  <lexeme><grapheme>Chopin</grapheme><phoneme>ˈʃoʊpæn</phoneme></lexeme>
  <lexeme><grapheme>Debussy</grapheme><phoneme>ˌdɛbjuˈsi</phoneme></lexeme>
  <lexeme><grapheme>Tchaikovsky</grapheme><phoneme>tʃaɪˈkɔfski</phoneme></lexeme>
  <lexeme><grapheme>Rachmaninoff</grapheme><phoneme>rɑkˈmɑnɪˌnɔf</phoneme></lexeme>
  <lexeme><grapheme>Shostakovich</grapheme><phoneme>ˌʃɑstəˈkoʊvɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Dostoevsky</grapheme><phoneme>ˌdɔstəˈjɛfski</phoneme></lexeme>
  <lexeme><grapheme>Solzhenitsyn</grapheme><phoneme>ˌsoʊlʒəˈnitsɪn</phoneme></lexeme>
  <lexeme><grapheme>Chekhov</grapheme><phoneme>ˈtʃɛkɔf</phoneme></lexeme>
  <lexeme><grapheme>Bolshoi</grapheme><phoneme>ˈboʊlʃɔɪ</phoneme></lexeme>
  <lexeme><grapheme>Louvre</grapheme><phoneme>ˈluvrə</phoneme></lexeme>
  <lexeme><grapheme>Pompidou</grapheme><phoneme>ˌpɔmpiˈdu</phoneme></lexeme>
  <lexeme><grapheme>Champs-Élysées</grapheme><phoneme>ˌʃɑ̃zeɪliˈzeɪ</phoneme></lexeme>
  <lexeme><grapheme>Notre Dame</grapheme><phoneme>ˌnoʊtrə ˈdɑm</phoneme></lexeme>
  <lexeme><grapheme>Cannes</grapheme><phoneme>kæn</phoneme></lexeme>
  <lexeme><grapheme>García Márquez</grapheme><phoneme>ɡɑrˈsiə ˈmɑrkɛs</phoneme></lexeme>
  <lexeme><grapheme>Borges</grapheme><phoneme>ˈbɔrhɛs</phoneme></lexeme>
  <!-- Foreign words in the news -->
  <lexeme><grapheme>coup</grapheme><phoneme>ku</phoneme></lexeme>
  <lexeme><grapheme>coup d'état</grapheme><phoneme>ˌku deɪˈtɑ</phoneme></lexeme>
  <lexeme><grapheme>coups d'état</grapheme><phoneme>ˌku deɪˈtɑ</phoneme></lexeme>
  <lexeme><grapheme>détente</grapheme><phoneme>deɪˈtɑnt</phoneme></lexeme>
  <lexeme><grapheme>junta</grapheme><phoneme>ˈhʊntə</phoneme></lexeme>
  <lexeme><grapheme>fatwa</grapheme><phoneme>ˈfɑtwɑ</phoneme></lexeme>
  <lexeme><grapheme>hajj</grapheme><phoneme>hædʒ</phoneme></lexeme>
  <lexeme><grapheme>umrah</grapheme><phoneme>ˈʊmrə</phoneme></lexeme>
  <lexeme><grapheme>sheikh</grapheme><phoneme>ʃeɪk</phoneme></lexeme>
  <lexeme><grapheme>imam</grapheme><phoneme>ɪˈmɑm</phoneme></lexeme>
  <lexeme><grapheme>muezzin</grapheme><phoneme>muˈɛzɪn</phoneme></lexeme>
  <lexeme><grapheme>madrassa</grapheme><phoneme>məˈdræsə</phoneme></lexeme>
  <lexeme><grapheme>mujahedeen</grapheme><grapheme>mujahideen</grapheme><grapheme>mujahedin</grapheme><phoneme>ˌmudʒəhɛˈdin</phoneme></lexeme>
  <lexeme><grapheme>jihad</grapheme><phoneme>dʒɪˈhɑd</phoneme></lexeme>
  <lexeme><grapheme>jihadi</grapheme><phoneme>dʒɪˈhɑdi</phoneme></lexeme>
  <lexeme><grapheme>sharia</grapheme><phoneme>ʃəˈriə</phoneme></lexeme>
  <lexeme><grapheme>Eid al-Fitr</grapheme><phoneme>ˌid ˌælˈfɪtɚ</phoneme></lexeme>
  <lexeme><grapheme>Eid al-Adha</grapheme><phoneme>ˌid ˌælˈɑdə</phoneme></lexeme>
  <lexeme><grapheme>Eid</grapheme><phoneme>id</phoneme></lexeme>
  <lexeme><grapheme>Ramadan</grapheme><phoneme>ˌrɑməˈdɑn</phoneme></lexeme>
  <lexeme><grapheme>Ashura</grapheme><phoneme>əˈʃurə</phoneme></lexeme>
  <lexeme><grapheme>Quran</grapheme><grapheme>Qur'an</grapheme><grapheme>Koran</grapheme><phoneme>kəˈrɑn</phoneme></lexeme>
  <lexeme><grapheme>inshallah</grapheme><phoneme>ɪnˈʃɑlə</phoneme></lexeme>
  <lexeme><grapheme>intifada</grapheme><phoneme>ˌɪntɪˈfɑdə</phoneme></lexeme>
  <lexeme><grapheme>Nakba</grapheme><phoneme>ˈnɑkbə</phoneme></lexeme>
  <lexeme><grapheme>fedayeen</grapheme><phoneme>ˌfɛdəˈjin</phoneme></lexeme>
  <lexeme><grapheme>keffiyeh</grapheme><phoneme>kəˈfijə</phoneme></lexeme>
  <lexeme><grapheme>aliyah</grapheme><phoneme>ˌɑliˈjɑ</phoneme></lexeme>
  <lexeme><grapheme>Shabbat</grapheme><phoneme>ʃəˈbɑt</phoneme></lexeme>
  <lexeme><grapheme>Yom Kippur</grapheme><phoneme>ˌjoʊm kɪˈpʊr</phoneme></lexeme>
  <lexeme><grapheme>Rosh Hashanah</grapheme><phoneme>ˌroʊʃ həˈʃɑnə</phoneme></lexeme>
  <lexeme><grapheme>Torah</grapheme><phoneme>ˈtɔrə</phoneme></lexeme>
  <lexeme><grapheme>yeshiva</grapheme><phoneme>jəˈʃivə</phoneme></lexeme>
  <lexeme><grapheme>Haredi</grapheme><phoneme>hɑˈreɪdi</phoneme></lexeme>
  <lexeme><grapheme>Haredim</grapheme><phoneme>ˌhɑreɪˈdim</phoneme></lexeme>
  <lexeme><grapheme>Diwali</grapheme><phoneme>dɪˈwɑli</phoneme></lexeme>
  <lexeme><grapheme>rapprochement</grapheme><phoneme>ˌræproʊʃˈmɑ̃</phoneme></lexeme>
  <lexeme><grapheme>communiqué</grapheme><phoneme>kəˌmjunɪˈkeɪ</phoneme></lexeme>
  <lexeme><grapheme>attaché</grapheme><phoneme>ˌætəˈʃeɪ</phoneme></lexeme>
  <lexeme><grapheme>chargé d'affaires</grapheme><phoneme>ʃɑrˈʒeɪ dəˈfɛr</phoneme></lexeme>
  <lexeme><grapheme>vis-à-vis</grapheme><phoneme>ˌvizəˈvi</phoneme></lexeme>
  <lexeme><grapheme>fait accompli</grapheme><phoneme>ˌfɛt əkɑmˈpli</phoneme></lexeme>
  <lexeme><grapheme>raison d'être</grapheme><phoneme>ˌreɪzoʊn ˈdɛtrə</phoneme></lexeme>
  <lexeme><grapheme>tour de force</grapheme><phoneme>ˌtʊr də ˈfɔrs</phoneme></lexeme>
  <lexeme><grapheme>déjà vu</grapheme><phoneme>ˌdeɪʒɑ ˈvu</phoneme></lexeme>
  <lexeme><grapheme>protégé</grapheme><grapheme>protégée</grapheme><phoneme>ˈproʊtəˌʒeɪ</phoneme></lexeme>
  <lexeme><grapheme>fiancé</grapheme><grapheme>fiancée</grapheme><phoneme>ˌfiɑnˈseɪ</phoneme></lexeme>
  <lexeme><grapheme>bourgeois</grapheme><phoneme>bʊrˈʒwɑ</phoneme></lexeme>
  <lexeme><grapheme>bourgeoisie</grapheme><phoneme>ˌbʊrʒwɑˈzi</phoneme></lexeme>
  <lexeme><grapheme>faux pas</grapheme><phoneme>ˌfoʊ ˈpɑ</phoneme></lexeme>
  <lexeme><grapheme>force majeure</grapheme><phoneme>ˌfɔrs mɑˈʒɝ</phoneme></lexeme>
  <lexeme><grapheme>hors d'oeuvre</grapheme><grapheme>hors d'œuvre</grapheme><phoneme>ɔr ˈdɝv</phoneme></lexeme>
  <lexeme><grapheme>par excellence</grapheme><phoneme>ˌpɑr ˌɛksəˈlɑ̃s</phoneme></lexeme>
  <lexeme><grapheme>persona non grata</grapheme><phoneme>pɚˈsoʊnə nɑn ˈɡrɑtə</phoneme></lexeme>
  <lexeme><grapheme>quid pro quo</grapheme><phoneme>ˌkwɪd proʊ ˈkwoʊ</phoneme></lexeme>
  <lexeme><grapheme>habeas corpus</grapheme><phoneme>ˌheɪbiəs ˈkɔrpəs</phoneme></lexeme>
  <lexeme><grapheme>de facto</grapheme><phoneme>di ˈfæktoʊ</phoneme></lexeme>
  <lexeme><grapheme>de jure</grapheme><phoneme>di ˈdʒʊri</phoneme></lexeme>
  <lexeme><grapheme>bona fide</grapheme><phoneme>ˈboʊnə ˌfaɪd</phoneme></lexeme>
  <lexeme><grapheme>subpoena</grapheme><phoneme>səˈpinə</phoneme></lexeme>
  <lexeme><grapheme>casus belli</grapheme><phoneme>ˌkeɪsəs ˈbɛlaɪ</phoneme></lexeme>
  <lexeme><grapheme>sine die</grapheme><phoneme>ˌsaɪni ˈdaɪi</phoneme></lexeme>
  <lexeme><grapheme>guerrilla</grapheme><phoneme>ɡəˈrɪlə</phoneme></lexeme>
  <lexeme><grapheme>favela</grapheme><phoneme>fəˈvɛlə</phoneme></lexeme>
  <lexeme><grapheme>maquiladora</grapheme><phoneme>məˌkiləˈdɔrə</phoneme></lexeme>
  <lexeme><grapheme>Realpolitik</grapheme><grapheme>realpolitik</grapheme><phoneme>reɪˈɑlˌpoʊlɪˌtik</phoneme></lexeme>
  <lexeme><grapheme>Ostpolitik</grapheme><phoneme>ˈɔstˌpoʊlɪˌtik</phoneme></lexeme>
  <lexeme><grapheme>Zeitgeist</grapheme><grapheme>zeitgeist</grapheme><phoneme>ˈtsaɪtˌɡaɪst</phoneme></lexeme>
  <lexeme><grapheme>schadenfreude</grapheme><grapheme>Schadenfreude</grapheme><phoneme>ˈʃɑdənˌfrɔɪdə</phoneme></lexeme>
  <lexeme><grapheme>Autobahn</grapheme><phoneme>ˈɔtoʊˌbɑn</phoneme></lexeme>
  <lexeme><grapheme>Luftwaffe</grapheme><phoneme>ˈlʊftˌvɑfə</phoneme></lexeme>
  <lexeme><grapheme>Wehrmacht</grapheme><phoneme>ˈvɛrˌmɑxt</phoneme></lexeme>
  <lexeme><grapheme>Stasi</grapheme><phoneme>ˈʃtɑzi</phoneme></lexeme>
  <lexeme><grapheme>apparatchik</grapheme><phoneme>ˌɑpəˈrɑtʃɪk</phoneme></lexeme>
  <lexeme><grapheme>glasnost</grapheme><phoneme>ˈɡlæsnoʊst</phoneme></lexeme>
  <lexeme><grapheme>perestroika</grapheme><phoneme>ˌpɛrəˈstrɔɪkə</phoneme></lexeme>
  <lexeme><grapheme>oblast</grapheme><phoneme>ˈɑblæst</phoneme></lexeme>
  <lexeme><grapheme>hryvnia</grapheme><phoneme>ˈhrɪvniə</phoneme></lexeme>
  <lexeme><grapheme>ruble</grapheme><grapheme>rouble</grapheme><phoneme>ˈrubəl</phoneme></lexeme>
  <lexeme><grapheme>zloty</grapheme><phoneme>ˈzlɔti</phoneme></lexeme>
  <lexeme><grapheme>lira</grapheme><phoneme>ˈlɪrə</phoneme></lexeme>
  <lexeme><grapheme>renminbi</grapheme><phoneme>ˈrɛnmɪnˌbi</phoneme></lexeme>
  <lexeme><grapheme>yuan</grapheme><phoneme>juˈɑn</phoneme></lexeme>
  <lexeme><grapheme>rupiah</grapheme><phoneme>ruˈpiə</phoneme></lexeme>
  <lexeme><grapheme>naira</grapheme><phoneme>ˈnaɪrə</phoneme></lexeme>
  <lexeme><grapheme>kwacha</grapheme><phoneme>ˈkwɑtʃə</phoneme></lexeme>
  <lexeme><grapheme>chaebol</grapheme><phoneme>ˈtʃeɪbʌl</phoneme></lexeme>
  <lexeme><grapheme>apartheid</grapheme><phoneme>əˈpɑrteɪt</phoneme></lexeme>
  <lexeme><grapheme>crudité</grapheme><phoneme>ˌkrudɪˈteɪ</phoneme></lexeme>
  <lexeme><grapheme>provocateur</grapheme><phoneme>proʊˌvɑkəˈtɜr</phoneme></lexeme>
  <lexeme><grapheme>Gethsemane</grapheme><phoneme>ɡɛθˈsɛməni</phoneme></lexeme>
  <!-- Given names and family names that spelling hides -->
  <lexeme><grapheme>Joaquín</grapheme><phoneme>wɑˈkin</phoneme></lexeme>
  <lexeme><grapheme>José</grapheme><phoneme>hoʊˈzeɪ</phoneme></lexeme>
  <lexeme><grapheme>Javier</grapheme><phoneme>hɑviˈɛr</phoneme></lexeme>
  <lexeme><grapheme>Xavier</grapheme><phoneme>ˈzeɪvjɚ</phoneme></lexeme>
  <lexeme><grapheme>Guillermo</grapheme><phoneme>ɡiˈjɛrmoʊ</phoneme></lexeme>
  <lexeme><grapheme>Enrique</grapheme><phoneme>ɛnˈrikeɪ</phoneme></lexeme>
  <lexeme><grapheme>João</grapheme><phoneme>ʒwaʊ</phoneme></lexeme>
  <lexeme><grapheme>Inácio</grapheme><phoneme>ɪˈnɑsioʊ</phoneme></lexeme>
  <lexeme><grapheme>Thiago</grapheme><phoneme>tʃiˈɑɡoʊ</phoneme></lexeme>
  <lexeme><grapheme>Jair</grapheme><phoneme>ʒaɪˈɪr</phoneme></lexeme>
  <lexeme><grapheme>Nayib</grapheme><phoneme>nɑˈjib</phoneme></lexeme>
  <lexeme><grapheme>Jean-Luc</grapheme><phoneme>ʒɑ̃ˈluk</phoneme></lexeme>
  <lexeme><grapheme>Jean-Marie</grapheme><phoneme>ˌʒɑ̃məˈri</phoneme></lexeme>
  <lexeme><grapheme>Jean-Pierre</grapheme><phoneme>ʒɑ̃ˈpjɛr</phoneme></lexeme>
  <lexeme><grapheme>Jacques</grapheme><phoneme>ʒɑk</phoneme></lexeme>
  <lexeme><grapheme>François</grapheme><phoneme>frɑnˈswɑ</phoneme></lexeme>
  <lexeme><grapheme>Françoise</grapheme><phoneme>frɑnˈswɑz</phoneme></lexeme>
  <lexeme><grapheme>Yves</grapheme><phoneme>iv</phoneme></lexeme>
  <lexeme><grapheme>Hervé</grapheme><phoneme>ɛrˈveɪ</phoneme></lexeme>
  <lexeme><grapheme>Benoît</grapheme><phoneme>bənˈwɑ</phoneme></lexeme>
  <lexeme><grapheme>Thierry</grapheme><phoneme>ˌtjɛˈri</phoneme></lexeme>
  <lexeme><grapheme>Didier</grapheme><phoneme>ˌdidiˈeɪ</phoneme></lexeme>
  <lexeme><grapheme>Étienne</grapheme><phoneme>ˌeɪˈtjɛn</phoneme></lexeme>
  <lexeme><grapheme>Édouard</grapheme><phoneme>ˌeɪˈdwɑr</phoneme></lexeme>
  <lexeme><grapheme>Jürgen</grapheme><phoneme>ˈjɝɡən</phoneme></lexeme>
  <lexeme><grapheme>Jörg</grapheme><phoneme>jɝɡ</phoneme></lexeme>
  <lexeme><grapheme>Annalena</grapheme><phoneme>ˌɑnəˈleɪnə</phoneme></lexeme>
  <lexeme><grapheme>Jens</grapheme><phoneme>jɛns</phoneme></lexeme>
  <lexeme><grapheme>Giuseppe</grapheme><phoneme>dʒuˈzɛpeɪ</phoneme></lexeme>
  <lexeme><grapheme>Giovanni</grapheme><phoneme>dʒoʊˈvɑni</phoneme></lexeme>
  <lexeme><grapheme>Gianni</grapheme><phoneme>ˈdʒɑni</phoneme></lexeme>
  <lexeme><grapheme>Matteo</grapheme><phoneme>mɑˈteɪoʊ</phoneme></lexeme>
  <lexeme><grapheme>Igor</grapheme><phoneme>ˈiɡɔr</phoneme></lexeme>
  <lexeme><grapheme>Zbigniew</grapheme><phoneme>ˈzbiɡnjɛf</phoneme></lexeme>
  <lexeme><grapheme>Jarosław</grapheme><phoneme>jɑˈrɔswɑf</phoneme></lexeme>
  <lexeme><grapheme>Andrzej</grapheme><phoneme>ˈɑndʒeɪ</phoneme></lexeme>
  <lexeme><grapheme>Grzegorz</grapheme><phoneme>ˈɡʒɛɡɔʃ</phoneme></lexeme>
  <lexeme><grapheme>Wojciech</grapheme><phoneme>ˈvɔɪtʃɛx</phoneme></lexeme>
  <lexeme><grapheme>Krzysztof</grapheme><phoneme>ˈkʃɪʃtɔf</phoneme></lexeme>
  <lexeme><grapheme>Mateusz</grapheme><phoneme>mɑˈteɪuʃ</phoneme></lexeme>
  <lexeme><grapheme>Agnieszka</grapheme><phoneme>ˌɑɡˈnjɛʃkə</phoneme></lexeme>
  <lexeme><grapheme>Małgorzata</grapheme><phoneme>ˌmɑlɡɔˈʒɑtə</phoneme></lexeme>
  <lexeme><grapheme>Szymon</grapheme><phoneme>ˈʃɪmɔn</phoneme></lexeme>
  <lexeme><grapheme>Jiří</grapheme><phoneme>ˈjɪrʒi</phoneme></lexeme>
  <lexeme><grapheme>Václav</grapheme><phoneme>ˈvɑtslɑf</phoneme></lexeme>
  <lexeme><grapheme>Yevgeny</grapheme><grapheme>Evgeny</grapheme><grapheme>Yevgeniy</grapheme><phoneme>jɛvˈɡɛni</phoneme></lexeme>
  <lexeme><grapheme>Alexei</grapheme><grapheme>Alexey</grapheme><grapheme>Aleksei</grapheme><phoneme>əˈlɛkseɪ</phoneme></lexeme>
  <lexeme><grapheme>Dmitry</grapheme><grapheme>Dmitri</grapheme><grapheme>Dmitriy</grapheme><phoneme>ˈdmitri</phoneme></lexeme>
  <lexeme><grapheme>Mikhail</grapheme><phoneme>ˌmɪkɑˈil</phoneme></lexeme>
  <lexeme><grapheme>Yulia</grapheme><phoneme>ˈjuliə</phoneme></lexeme>
  <lexeme><grapheme>Oleksandr</grapheme><phoneme>ˌoʊlɛkˈsɑndɚ</phoneme></lexeme>
  <lexeme><grapheme>Andriy</grapheme><grapheme>Andrii</grapheme><phoneme>ˈɑndri</phoneme></lexeme>
  <lexeme><grapheme>Serhiy</grapheme><grapheme>Serhii</grapheme><phoneme>ˈsɛrhi</phoneme></lexeme>
  <lexeme><grapheme>Dmytro</grapheme><phoneme>dmɪˈtroʊ</phoneme></lexeme>
  <lexeme><grapheme>Oleh</grapheme><phoneme>ˈoʊlɛ</phoneme></lexeme>
  <lexeme><grapheme>Yuriy</grapheme><grapheme>Yuri</grapheme><phoneme>ˈjʊri</phoneme></lexeme>
  <lexeme><grapheme>Nikol</grapheme><phoneme>niˈkoʊl</phoneme></lexeme>
  <lexeme><grapheme>Ilham</grapheme><phoneme>ɪlˈhɑm</phoneme></lexeme>
  <lexeme><grapheme>Mustafa</grapheme><phoneme>mʊˈstɑfə</phoneme></lexeme>
  <lexeme><grapheme>İmamoğlu</grapheme><grapheme>Imamoglu</grapheme><phoneme>iˈmɑmoʊlu</phoneme></lexeme>
  <lexeme><grapheme>Kılıçdaroğlu</grapheme><phoneme>ˌkɪlɪtʃˈdɑroʊlu</phoneme></lexeme>
  <lexeme><grapheme>Çavuşoğlu</grapheme><phoneme>tʃɑˈvuʃoʊlu</phoneme></lexeme>
  <lexeme><grapheme>Yusuf</grapheme><phoneme>ˈjusuf</phoneme></lexeme>
  <lexeme><grapheme>Youssef</grapheme><phoneme>ˈjusɛf</phoneme></lexeme>
  <lexeme><grapheme>Khalid</grapheme><grapheme>Khaled</grapheme><phoneme>ˈkɑlɪd</phoneme></lexeme>
  <lexeme><grapheme>Khalil</grapheme><phoneme>kɑˈlil</phoneme></lexeme>
  <lexeme><grapheme>Jamal</grapheme><phoneme>dʒəˈmɑl</phoneme></lexeme>
  <lexeme><grapheme>Faisal</grapheme><phoneme>ˈfaɪsəl</phoneme></lexeme>
  <lexeme><grapheme>Abdullah</grapheme><phoneme>ˌɑbˈdulɑ</phoneme></lexeme>
  <lexeme><grapheme>Abdulaziz</grapheme><phoneme>ˌɑbˌdulɑˈziz</phoneme></lexeme>
  <lexeme><grapheme>Yitzhak</grapheme><phoneme>jɪtsˈhɑk</phoneme></lexeme>
  <lexeme><grapheme>Ehud</grapheme><phoneme>ɛˈhud</phoneme></lexeme>
  <lexeme><grapheme>Tzipi</grapheme><phoneme>ˈtsipi</phoneme></lexeme>
  <lexeme><grapheme>Yair</grapheme><phoneme>jɑˈir</phoneme></lexeme>
  <lexeme><grapheme>Yael</grapheme><phoneme>jɑˈɛl</phoneme></lexeme>
  <lexeme><grapheme>Chaim</grapheme><phoneme>ˈhaɪɪm</phoneme></lexeme>
  <lexeme><grapheme>Menachem</grapheme><phoneme>məˈnɑxəm</phoneme></lexeme>
  <lexeme><grapheme>Golda Meir</grapheme><phoneme>ˈɡoʊldə meɪˈɪr</phoneme></lexeme>
  <lexeme><grapheme>Ngozi</grapheme><phoneme>əŋˈɡoʊzi</phoneme></lexeme>
  <lexeme><grapheme>Okonjo-Iweala</grapheme><phoneme>oʊˌkɔndʒoʊˌiweɪˈɑlə</phoneme></lexeme>
  <lexeme><grapheme>Thabo</grapheme><phoneme>ˈtɑboʊ</phoneme></lexeme>
  <lexeme><grapheme>Chiang</grapheme><phoneme>tʃjɑŋ</phoneme></lexeme>
  <lexeme><grapheme>Xu</grapheme><phoneme>ʃu</phoneme></lexeme>
  <lexeme><grapheme>Zheng</grapheme><phoneme>dʒʌŋ</phoneme></lexeme>
  <lexeme><grapheme>Huma</grapheme><phoneme>ˈhumə</phoneme></lexeme>
  <lexeme><grapheme>Zeynep</grapheme><phoneme>ˈzeɪnɛp</phoneme></lexeme>
  <lexeme><grapheme>Tufekci</grapheme><phoneme>tuˈfɛktʃi</phoneme></lexeme>
  <lexeme><grapheme>Diallo</grapheme><phoneme>diˈɑloʊ</phoneme></lexeme>
  <lexeme><grapheme>Laschet</grapheme><phoneme>ˈlɑʃɛt</phoneme></lexeme>
  <lexeme><grapheme>Farid</grapheme><phoneme>fəˈrid</phoneme></lexeme>
  <lexeme><grapheme>Vikram</grapheme><phoneme>ˈvɪkrəm</phoneme></lexeme>
  <lexeme><grapheme>Junichiro</grapheme><phoneme>dʒuˈnitʃɪroʊ</phoneme></lexeme>
  <lexeme><grapheme>Nargis</grapheme><phoneme>ˈnɑrɡɪs</phoneme></lexeme>
  <lexeme><grapheme>Atul</grapheme><phoneme>əˈtul</phoneme></lexeme>
  <lexeme><grapheme>Pramila</grapheme><phoneme>ˈprɑmɪlə</phoneme></lexeme>
  <lexeme><grapheme>Meenakshi</grapheme><phoneme>miˈnɑkʃi</phoneme></lexeme>
  <lexeme><grapheme>Ganguly</grapheme><phoneme>ɡɑŋˈɡuli</phoneme></lexeme>
  <lexeme><grapheme>Safavi</grapheme><phoneme>sɑˈfɑvi</phoneme></lexeme>
  <lexeme><grapheme>Zahed</grapheme><phoneme>zɑˈhɛd</phoneme></lexeme>
  <lexeme><grapheme>Pinchuk</grapheme><phoneme>pɪnˈtʃuk</phoneme></lexeme>
  <lexeme><grapheme>Htein</grapheme><phoneme>teɪn</phoneme></lexeme>
  <lexeme><grapheme>Zaw</grapheme><phoneme>zɔ</phoneme></lexeme>
  <lexeme><grapheme>Myint</grapheme><phoneme>mjɪnt</phoneme></lexeme>
  <!-- Names that are said otherwise when they stand alone -->
  <lexeme><grapheme>Micheál Martin</grapheme><phoneme>ˈmihɔl ˈmɑrtɪn</phoneme></lexeme>
  <lexeme><grapheme>Albin Kurti</grapheme><phoneme>ˈɑlbin ˈkʊrti</phoneme></lexeme>
  <lexeme><grapheme>Jovenel Moïse</grapheme><phoneme>ˌʒoʊvəˈnɛl moʊˈiz</phoneme></lexeme>
  <lexeme><grapheme>Robert Mueller</grapheme><phoneme>ˈrɑbɚt ˈmʌlɚ</phoneme></lexeme>
  <lexeme><grapheme>Xavier Becerra</grapheme><phoneme>ˌhɑviˈɛr bəˈsɛrə</phoneme></lexeme>
  <lexeme><grapheme>Erling Haaland</grapheme><phoneme>ˈɝlɪŋ ˈhɔlɑn</phoneme></lexeme>
  <lexeme><grapheme>Deb Haaland</grapheme><phoneme>dɛb ˈhɑlənd</phoneme></lexeme>
  <lexeme><grapheme>Shia LaBeouf</grapheme><phoneme>ˈʃaɪə ləˈbʌf</phoneme></lexeme>
  <lexeme><grapheme>Gulf of Aden</grapheme><phoneme>ɡʌlf əv ˈɑdən</phoneme></lexeme>
  <lexeme><grapheme>Osama</grapheme><phoneme>oʊˈsɑmə</phoneme></lexeme>
  <lexeme><grapheme>bin Laden</grapheme><phoneme>bɪn ˈlɑdən</phoneme></lexeme>
  <lexeme><grapheme>Wagner Group</grapheme><phoneme>ˈvɑɡnɚ ɡrup</phoneme></lexeme>
  <lexeme><grapheme>Richard Wagner</grapheme><phoneme>ˈrɪtʃɚd ˈvɑɡnɚ</phoneme></lexeme>
  <lexeme><grapheme>Champs Élysées</grapheme><phoneme>ˌʃɑ̃z ˌeɪliˈzeɪ</phoneme></lexeme>
  <lexeme><grapheme>Kazakhstan</grapheme><phoneme>ˌkɑzəkˈstɑn</phoneme></lexeme>
  <lexeme><grapheme>Uzbekistan</grapheme><phoneme>ʊzˈbɛkɪˌstɑn</phoneme></lexeme>
  <lexeme><grapheme>Turkmenistan</grapheme><phoneme>tɝkˈmɛnɪˌstɑn</phoneme></lexeme>
  <lexeme><grapheme>Zelenska</grapheme><phoneme>zəˈlɛnskə</phoneme></lexeme>
</lexicon>
