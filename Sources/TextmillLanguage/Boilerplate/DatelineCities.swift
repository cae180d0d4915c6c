/// Cities that English-language news names before a dash, without date or agency.
enum DatelineCities {
    static let table = PhraseTable<Bool>(
        """
        amsterdam,ankara,athens,atlanta,baghdad,baku,baltimore,bangkok,barcelona,beijing,beirut,belfast,belgrade,berlin,\
        bogota,boston,brasilia,bratislava,brussels,bucharest,budapest,buenos aires,cairo,canberra,cape town,caracas,chicago,\
        cleveland,copenhagen,dallas,damascus,delhi,denver,detroit,dhaka,doha,dubai,dublin,edinburgh,frankfurt,gaza city,\
        geneva,hanoi,havana,helsinki,hong kong,honolulu,houston,indianapolis,islamabad,istanbul,jakarta,jerusalem,\
        johannesburg,kabul,karachi,khartoum,kiev,kyiv,kuala lumpur,lagos,las vegas,lima,lisbon,ljubljana,london,los angeles,\
        luxembourg,madrid,manila,melbourne,mexico city,miami,milan,milwaukee,minneapolis,minsk,montreal,moscow,mumbai,\
        munich,nairobi,new delhi,new orleans,new york,nicosia,oklahoma city,oslo,ottawa,paris,philadelphia,phoenix,\
        pittsburgh,prague,pretoria,pyongyang,quebec city,rio de janeiro,riga,riyadh,rome,salt lake city,san antonio,\
        san diego,san francisco,sao paulo,sarajevo,seattle,seoul,shanghai,singapore,sofia,st. louis,st. petersburg,\
        stockholm,sydney,taipei,tallinn,tbilisi,tehran,tel aviv,tokyo,toronto,tripoli,tunis,united nations,vatican city,\
        vienna,vilnius,warsaw,washington,yerevan,zagreb,zurich
        """)
}
