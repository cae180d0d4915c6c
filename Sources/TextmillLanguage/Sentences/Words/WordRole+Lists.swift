extension WordRole {
    static let prepositions = """
        в во на с со к ко до по от из за у о об при для без над под между через после перед около среди про
        in on at by from of to for with since until after before about into during between through under over among
        """

    static let conjunctions = """
        и а но или что чтобы если когда как где который которая которые потому поэтому также однако
        and or but the a an that if when as while because although than
        """

    static let openers = """
        он она оно они мы вы я ты это этот эта эти то тот та те так там тут здесь тогда затем потом кроме его её их наш
        ваш мой свой все всё весь каждый сейчас теперь сегодня вчера завтра позже ранее впрочем впоследствии всего
        именно следовательно например кто хотя чем не ни нет да есть был была было были будет будут вот вероятно
        возможно наконец первый второй третий один одна одно другой другие некоторые многие большинство ещё еще уже
        тем только лишь пока пусть даже ведь итак
        it he she they we you i this these those there then how what why where who which whose whom his her its their
        our my your no not so even some many most all each one both another other such is are was were do does did can
        could will would should has have had please also now here today yesterday tomorrow meanwhile later however
        nevertheless moreover therefore thus once perhaps maybe let yes two three
        er sie es wir ihr das die der dies diese dieser auch aber doch dann nun hier dort wenn und
        il elle ils elles nous vous ce cette ces les la le un une mais dans pour
        el los las lo ella ellos pero en una un por para
        він вона вони воно ми ви це цей ця ці та але у
        """

    static let ordinalLeads = """
        am im vom zum zur der die das dem den des beim bis und ab seit jeder jeden jedes ersten ihren ihre seine seinem
        den det de til fra dne dňa do od ve v na ze a az w z dnia
        """

    static let months = """
        januar februar märz april mai juni juli august september oktober november dezember januára februára marca
        apríla mája júna júla augusta septembra októbra novembra decembra jahrhundert jahrhunderts jh
        """

    static let speechWords = """
        he she they said says asked cried shouted called replied answered thought exclaimed whispered
        сказал сказала спросил спросила крикнул крикнула кричал кричала воскликнул воскликнула ответил ответила подумал
        подумала прошептал прошептала говорит говорят думал думала diye dedi deyip disse dit dijo sagte
        """

    static let multiples = "тыс млн млрд трлн тысяч миллион миллиона миллионов миллиард миллиарда миллиардов"
}
