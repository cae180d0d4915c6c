/// Cities that English-language news names before a dash, without date or agency.
enum DatelineCities {
    static let table = PhraseTable<Bool>(
        """
        amsterdam|ankara|athens|atlanta|baghdad|baku|baltimore|bangkok|barcelona|beijing|beirut|belfast|belgrade|berlin|\
        bogota|boston|brasilia|bratislava|brussels|bucharest|budapest|buenos aires|cairo|canberra|cape town|caracas|chicago|\
        cleveland|copenhagen|dallas|damascus|delhi|denver|detroit|dhaka|doha|dubai|dublin|edinburgh|frankfurt|gaza city|\
        geneva|hanoi|havana|helsinki|hong kong|honolulu|houston|indianapolis|islamabad|istanbul|jakarta|jerusalem|\
        johannesburg|kabul|karachi|khartoum|kiev|kyiv|kuala lumpur|lagos|las vegas|lima|lisbon|ljubljana|london|los angeles|\
        luxembourg|madrid|manila|melbourne|mexico city|miami|milan|milwaukee|minneapolis|minsk|montreal|moscow|mumbai|\
        munich|nairobi|new delhi|new orleans|new york|nicosia|oklahoma city|oslo|ottawa|paris|philadelphia|phoenix|\
        pittsburgh|prague|pretoria|pyongyang|quebec city|rio de janeiro|riga|riyadh|rome|salt lake city|san antonio|\
        san diego|san francisco|sao paulo|sarajevo|seattle|seoul|shanghai|singapore|sofia|st. louis|st. petersburg|\
        stockholm|sydney|taipei|tallinn|tbilisi|tehran|tel aviv|tokyo|toronto|tripoli|tunis|united nations|vatican city|\
        vienna|vilnius|warsaw|washington|yerevan|zagreb|zurich
        """)

    /// Regions that English-language news names after a lesser city.
    static let regions = PhraseTable<Bool>(
        """
        ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|n.h|n.j|n.m|n.y|\
        n.c|n.d|okla|ore|pa|r.i|s.c|s.d|tenn|vt|va|wash|w.va|wis|wyo|d.c|alaska|hawaii|idaho|iowa|maine|ohio|texas|utah|\
        australia|austria|belarus|belgium|brazil|britain|canada|china|croatia|cyprus|denmark|egypt|england|estonia|finland|\
        france|georgia|germany|greece|hungary|india|indonesia|iran|iraq|ireland|israel|italy|japan|jordan|kazakhstan|kenya|\
        latvia|lebanon|libya|lithuania|mexico|moldova|netherlands|nigeria|northern ireland|norway|pakistan|poland|portugal|\
        romania|russia|scotland|serbia|slovakia|slovenia|south africa|south korea|spain|sudan|sweden|switzerland|syria|\
        thailand|tunisia|turkey|ukraine|venezuela|vietnam|wales|west bank|yemen
        """)
}
