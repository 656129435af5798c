<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>The desk of a land-office clerk: map, record, registration and printed plan of industrial-zone plots.</source>
        <translation>Жер бөлімі маманының жұмыс үстелі: индустриялық аймақтар телімдерінің картасы, паспорты, рәсімделуі және басылатын жоспары.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>{number} нұсқасы</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Мына құралдармен жасалған</translation>
    </message>
    <message>
        <source>Map data of the region: GSHHG and WDB II, GeoNames (CC BY 4.0). Prints are not official documents.</source>
        <translation>Облыс картасының деректері: GSHHG және WDB II, GeoNames (CC BY 4.0). Басылған парақтар ресми құжат болып табылмайды.</translation>
    </message>
</context>
<context>
    <name>Acceptance</name>
    <message>
        <source>Leave it as it is…</source>
        <translation>Осылай қалдыру…</translation>
    </message>
    <message>
        <source>Ask about it again</source>
        <translation>Қайта сұралсын</translation>
    </message>
    <message>
        <source>Why it is left as it is</source>
        <translation>Неге осылай қалады</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>Әдеттегі себептер</translation>
    </message>
    <message>
        <source>Record the reason</source>
        <translation>Себебін жазу</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Іздеу…</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Тізілімді ашу</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Тізілімді экспорттау</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>New register…</source>
        <translation>Жаңа тізілім…</translation>
    </message>
    <message>
        <source>Open a register…</source>
        <translation>Тізілімді ашу…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Файлды импорттау…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорттау…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Есеп…</translation>
    </message>
    <message>
        <source>Sheet of the week…</source>
        <translation>Апта парағы…</translation>
    </message>
    <message>
        <source>Print sheet…</source>
        <translation>Парақты басып шығару…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Office settings</source>
        <translation>Кеңсе баптаулары</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Пернелер мен тінтуір</translation>
    </message>
    <message>
        <source>About Telim</source>
        <translation>Telim туралы</translation>
    </message>
    <message>
        <source>New plot</source>
        <translation>Жаңа телім</translation>
    </message>
    <message>
        <source>New plot from corners…</source>
        <translation>Нүктелер бойынша жаңа телім…</translation>
    </message>
    <message>
        <source>New plot from a route…</source>
        <translation>Жүріс бойынша жаңа телім…</translation>
    </message>
    <message>
        <source>Change boundary</source>
        <translation>Шекараны өзгерту</translation>
    </message>
    <message>
        <source>Move plots</source>
        <translation>Телімдерді жылжыту</translation>
    </message>
    <message>
        <source>Turn plots</source>
        <translation>Телімдерді бұру</translation>
    </message>
    <message>
        <source>Scale plots</source>
        <translation>Телімдерді масштабтау</translation>
    </message>
    <message>
        <source>Boundary along a line</source>
        <translation>Шекара сызық бойымен</translation>
    </message>
    <message>
        <source>Pull a side in parallel</source>
        <translation>Қабырғаны параллель жылжыту</translation>
    </message>
    <message>
        <source>Split plot…</source>
        <translation>Телімді бөлу…</translation>
    </message>
    <message>
        <source>Merge plots…</source>
        <translation>Телімдерді біріктіру…</translation>
    </message>
    <message>
        <source>Square up</source>
        <translation>Бұрыштарын тіктеу</translation>
    </message>
    <message>
        <source>Simplify</source>
        <translation>Шекараны ықшамдау</translation>
    </message>
    <message>
        <source>Cut a hole</source>
        <translation>Ойық жасау</translation>
    </message>
    <message>
        <source>Fill a hole</source>
        <translation>Ойықты толтыру</translation>
    </message>
    <message>
        <source>Explode into parts…</source>
        <translation>Бөліктерін жеке телім ету…</translation>
    </message>
    <message>
        <source>Combine into one plot of several parts…</source>
        <translation>Бірнеше бөлікті бір телім ету…</translation>
    </message>
    <message>
        <source>Retire plot…</source>
        <translation>Телімді есептен шығару…</translation>
    </message>
    <message>
        <source>New zone…</source>
        <translation>Жаңа аймақ…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Жаңа жоба…</translation>
    </message>
    <message>
        <source>New investor…</source>
        <translation>Жаңа инвестор…</translation>
    </message>
    <message>
        <source>Link to a project…</source>
        <translation>Жобаға байланыстыру…</translation>
    </message>
    <message>
        <source>Unlink the project</source>
        <translation>Жобадан ажырату</translation>
    </message>
    <message>
        <source>Start the stage…</source>
        <translation>Кезеңді бастау…</translation>
    </message>
    <message>
        <source>Finish the stage…</source>
        <translation>Кезеңді аяқтау…</translation>
    </message>
    <message>
        <source>Suspend the stage…</source>
        <translation>Кезеңді тоқтата тұру…</translation>
    </message>
    <message>
        <source>Return for correction…</source>
        <translation>Түзетуге қайтару…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ұлғайту</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>Whole zone</source>
        <translation>Бүкіл аймақ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>To the chosen plot</source>
        <translation>Таңдалған телімге</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Таңдау</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Өлшеу</translation>
    </message>
    <message>
        <source>The map as of a date</source>
        <translation>Белгілі бір күнгі карта</translation>
    </message>
    <message>
        <source>Snapping…</source>
        <translation>Байлау…</translation>
    </message>
    <message>
        <source>Language: Kazakh</source>
        <translation>Тіл: қазақша</translation>
    </message>
    <message>
        <source>Language: Russian</source>
        <translation>Тіл: орысша</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Тіл: ағылшынша</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Реңк: жүйедегідей</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Реңк: ашық</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Реңк: күңгірт</translation>
    </message>
    <message>
        <source>Reminders on the desktop</source>
        <translation>Жұмыс үстеліндегі ескертулер</translation>
    </message>
    <message>
        <source>New protection strip…</source>
        <translation>Жаңа күзет белдеуі…</translation>
    </message>
    <message>
        <source>Check the files of all papers</source>
        <translation>Барлық құжат файлдарын тексеру</translation>
    </message>
    <message>
        <source>New application…</source>
        <translation>Жаңа өтініш…</translation>
    </message>
    <message>
        <source>Refuse the stage…</source>
        <translation>Кезеңнен бас тарту…</translation>
    </message>
    <message>
        <source>The stage is not required…</source>
        <translation>Кезең талап етілмейді…</translation>
    </message>
    <message>
        <source>Use of the plot…</source>
        <translation>Телімнің пайдаланылуы…</translation>
    </message>
    <message>
        <source>End the right…</source>
        <translation>Құқықты тоқтату…</translation>
    </message>
    <message>
        <source>Release the plot…</source>
        <translation>Телімді босату…</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>New application</source>
        <translation>Жаңа өтініш</translation>
    </message>
    <message>
        <source>The plot, who wants it, and how it is registered. Everything is recorded as one act.</source>
        <translation>Қай телім, кім сұрайды, қалай рәсімделеді. Бәрі бір әрекетпен жазылады.</translation>
    </message>
    <message>
        <source>Open the registration</source>
        <translation>Рәсімдеуді ашу</translation>
    </message>
    <message>
        <source>Choose on the map</source>
        <translation>Картадан таңдау</translation>
    </message>
    <message>
        <source>The plot leaves that project for this one</source>
        <translation>Телім ол жобадан осы жобаға өтеді</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Тізілімде бар</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Жаңа жоба</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Инвестор</translation>
    </message>
    <message>
        <source>Way of registration</source>
        <translation>Рәсімдеу жолы</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Телім</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Finished on the way; tick what is not required:</source>
        <translation>Жолай аяқталады; талап етілмейтінін белгілеңіз:</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>This application does not have that stage</source>
        <translation>Бұл өтініште ондай кезең жоқ</translation>
    </message>
    <message>
        <source>All stages are done</source>
        <translation>Барлық кезең аяқталған</translation>
    </message>
    <message>
        <source>It stands so already</source>
        <translation>Қазірдің өзінде солай</translation>
    </message>
    <message>
        <source>The stage is not begun yet</source>
        <translation>Кезең әлі басталған жоқ</translation>
    </message>
    <message>
        <source>Registration board</source>
        <translation>Рәсімдеу тақтасы</translation>
    </message>
    <message>
        <source>Way of registration</source>
        <translation>Рәсімдеу жолы</translation>
    </message>
    <message>
        <source>Fold empty stages</source>
        <translation>Бос кезеңдерді жинау</translation>
    </message>
    <message>
        <source>Stages without a plot become narrow strips where not all fit</source>
        <translation>Барлығы сыймаса, телімі жоқ кезеңдер жіңішке жолаққа айналады</translation>
    </message>
    <message>
        <source>in registration</source>
        <translation>рәсімделуде</translation>
    </message>
    <message>
        <source>late</source>
        <translation>мерзімі өтті</translation>
    </message>
    <message>
        <source>due this week</source>
        <translation>осы аптада</translation>
    </message>
    <message>
        <source>Open the passport</source>
        <translation>Паспортты ашу</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Картадан көрсету</translation>
    </message>
    <message>
        <source>Take to</source>
        <translation>Кезеңге өткізу</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n кешікті</numerusform>
            <numerusform>%n кешікті</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Жоспарланған</translation>
    </message>
    <message>
        <source>Registered this month</source>
        <translation>Осы айда тіркелген</translation>
    </message>
    <message>
        <source>Applied for; no stage is begun yet.</source>
        <translation>Өтініш берілген, бірде-бір кезең басталған жоқ.</translation>
    </message>
    <message>
        <source>{n} wd</source>
        <translation>{n} ж.к.</translation>
    </message>
    <message>
        <source>It stands here</source>
        <translation>Осында тұр</translation>
    </message>
    <message>
        <source>Finish “{first}”: the right is registered</source>
        <translation>«{first}» аяқталады: құқық тіркеледі</translation>
    </message>
    <message numerus="yes">
        <source>Finish %n stages: the right is registered</source>
        <translation>
            <numerusform>%n кезең аяқталады: құқық тіркеледі</numerusform>
            <numerusform>%n кезең аяқталады: құқық тіркеледі</numerusform>
        </translation>
    </message>
    <message>
        <source>Start “{next}”</source>
        <translation>«{next}» басталады</translation>
    </message>
    <message>
        <source>Finish “{first}”, start “{next}”</source>
        <translation>«{first}» аяқталады, «{next}» басталады</translation>
    </message>
    <message numerus="yes">
        <source>Finish %n stages, start “{next}”</source>
        <translation>
            <numerusform>%n кезең аяқталады, «{next}» басталады</numerusform>
            <numerusform>%n кезең аяқталады, «{next}» басталады</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a reason</source>
        <translation>себебі сұралады</translation>
    </message>
    <message numerus="yes">
        <source>%n plots</source>
        <translation>
            <numerusform>%n телім</numerusform>
            <numerusform>%n телім</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to planned: nothing is begun</source>
        <translation>Жоспарға қайтару: ештеңе басталмаған болады</translation>
    </message>
    <message>
        <source>Back to “{stage}”</source>
        <translation>«{stage}» кезеңіне қайтару</translation>
    </message>
    <message>
        <source>Suspend “{stage}”: its clock stops</source>
        <translation>«{stage}» тоқтатыла тұрады: мерзім саналмайды</translation>
    </message>
    <message>
        <source>Return “{stage}” for correction</source>
        <translation>«{stage}» құжаттарын түзетуге қайтару</translation>
    </message>
    <message>
        <source>Refuse “{stage}”</source>
        <translation>«{stage}» бойынша бас тарту</translation>
    </message>
    <message>
        <source>“{stage}” is not required: the next one starts</source>
        <translation>«{stage}» талап етілмейді: келесісі басталады</translation>
    </message>
    <message>
        <source>No application on this way</source>
        <translation>Бұл жолмен рәсімделетін телім жоқ</translation>
    </message>
    <message>
        <source>The other way of registration has some: choose it above.</source>
        <translation>Екінші рәсімдеу жолында бар: жоғарыдан таңдаңыз.</translation>
    </message>
    <message>
        <source>No application passes the filter</source>
        <translation>Сүзгіге сай өтініш жоқ</translation>
    </message>
    <message>
        <source>Zone, list and legend hide the others.</source>
        <translation>Қалғандарын аймақ, тізім не шартты белгілер жасырып тұр.</translation>
    </message>
    <message>
        <source>No application is open</source>
        <translation>Ашық өтініш жоқ</translation>
    </message>
    <message>
        <source>Start one from the passport of a free plot: it stands here then at its stage, with its days.</source>
        <translation>Бос телімнің паспортынан рәсімдеуді бастаңыз: сонда ол осында өз кезеңінде, мерзімімен тұрады.</translation>
    </message>
    <message>
        <source>Choose a plot</source>
        <translation>Телімді таңдау</translation>
    </message>
    <message>
        <source>There are others; the head of the board hides them.</source>
        <translation>Басқалары бар, оларды тақтаның басындағы сүзгі жасырып тұр.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Барлығын көрсету</translation>
    </message>
</context>
<context>
    <name>ChangeMany</name>
    <message numerus="yes">
        <source>%n rows chosen. One undo takes all of it back.</source>
        <translation>
            <numerusform>%n жол таңдалды. Бір рет болдырмау бәрін қайтарады.</numerusform>
            <numerusform>%n жол таңдалды. Бір рет болдырмау бәрін қайтарады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change together</source>
        <translation>Бірге өзгерту</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Жаңа мән</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Give the new value, or choose “Take out”.</source>
        <translation>Жаңа мәнді жазыңыз немесе «Алып тастау» дегенді таңдаңыз.</translation>
    </message>
    <message>
        <source>The preview is not ready yet; one moment.</source>
        <translation>Алдын ала көрініс әлі дайын емес, сәл күтіңіз.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Оқылуда…</translation>
    </message>
    <message numerus="yes">
        <source>Change %n rows</source>
        <translation>
            <numerusform>%n жолды өзгерту</numerusform>
            <numerusform>%n жолды өзгерту</numerusform>
        </translation>
    </message>
    <message>
        <source>Purpose, Kazakh</source>
        <translation>Нысаналы мақсаты, қазақша</translation>
    </message>
    <message>
        <source>Purpose, Russian</source>
        <translation>Нысаналы мақсаты, орысша</translation>
    </message>
    <message>
        <source>Address, Kazakh</source>
        <translation>Мекенжайы, қазақша</translation>
    </message>
    <message>
        <source>Address, Russian</source>
        <translation>Мекенжайы, орысша</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Жолдар қаралуда…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows change</source>
        <translation>
            <numerusform>%n жол өзгереді</numerusform>
            <numerusform>%n жол өзгереді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have this value already</source>
        <translation>
            <numerusform>%n жолда бұл мән бар</numerusform>
            <numerusform>%n жолда бұл мән бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be changed</source>
        <translation>
            <numerusform>%n жолды өзгертуге болмайды</numerusform>
            <numerusform>%n жолды өзгертуге болмайды</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>және тағы {count}</translation>
    </message>
</context>
<context>
    <name>ChangeRecord</name>
    <message>
        <source>Record</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Басталған күні</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Аяқталған күні</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Checking all plots</source>
        <translation>Барлық телімді тексеру</translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message>
        <source>Somebody else has changed this value meanwhile.</source>
        <translation>Бұл мәнді осы арада басқа біреу өзгертті.</translation>
    </message>
    <message>
        <source>theirs: {text}</source>
        <translation>басқаныкі: {text}</translation>
    </message>
    <message>
        <source>yours: {text}</source>
        <translation>сіздікі: {text}</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Оныкін алу</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Менікін қалдыру</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>write the demo register of Kyzylorda region</source>
        <translation>Қызылорда облысының үлгі тізілімін жазу</translation>
    </message>
    <message>
        <source>say what a register holds</source>
        <translation>тізілімде не бар екенін көрсету</translation>
    </message>
    <message>
        <source>take plots, zones or reference shapes from a file</source>
        <translation>файлдан телімдерді, аймақтарды немесе астар нысандарын алу</translation>
    </message>
    <message>
        <source>find overlaps, gaps and other faults of plots</source>
        <translation>телімдердің қабаттасуын, саңылауларын және өзге қателерін табу</translation>
    </message>
    <message>
        <source>write the plots into a file for other programs</source>
        <translation>телімдерді басқа программаларға арналған файлға жазу</translation>
    </message>
    <message>
        <source>print plot plans into a PDF</source>
        <translation>телім жоспарларын PDF файлына басып шығару</translation>
    </message>
    <message>
        <source>check a printed PDF</source>
        <translation>басылған PDF файлын тексеру</translation>
    </message>
    <message>
        <source>list who changed what, newest first</source>
        <translation>кім нені өзгерткенін көрсету, жаңасы жоғарыда</translation>
    </message>
    <message>
        <source>take back your last edit</source>
        <translation>соңғы өзгерісіңізді болдырмау</translation>
    </message>
    <message>
        <source>do again what you took back</source>
        <translation>болдырылмаған өзгерісті қайталау</translation>
    </message>
    <message>
        <source>split a plot by a line</source>
        <translation>телімді сызық бойынша бөлу</translation>
    </message>
    <message>
        <source>merge plots into one</source>
        <translation>телімдерді бір телімге біріктіру</translation>
    </message>
    <message>
        <source>move a stage of a plot&apos;s registration</source>
        <translation>телімді рәсімдеу кезеңін ауыстыру</translation>
    </message>
    <message>
        <source>write everything as a workbook, a letter, or the due days</source>
        <translation>бәрін кесте, хат не мерзімдер түрінде жазу</translation>
    </message>
    <message>
        <source>compute corners from bearings or angles and distances</source>
        <translation>нүктелерді бұрыштар мен қашықтықтар бойынша есептеу</translation>
    </message>
    <message>
        <source>language of the messages</source>
        <translation>хабарлар тілі</translation>
    </message>
    <message>
        <source>say only results and faults</source>
        <translation>тек нәтижелер мен қателерді шығару</translation>
    </message>
    <message>
        <source>who makes the edits, else the system&apos;s user</source>
        <translation>өзгерісті кім жасайды; айтылмаса, жүйе пайдаланушысы</translation>
    </message>
    <message>
        <source>a register to open in the window, or a command</source>
        <translation>терезеде ашылатын тізілім немесе команда</translation>
    </message>
    <message>
        <source>the new register</source>
        <translation>жаңа тізілім</translation>
    </message>
    <message numerus="yes">
        <source>{file}: demo register with %n plots</source>
        <translation>
            <numerusform>{file}: %n телімі бар үлгі тізілім</numerusform>
            <numerusform>{file}: %n телімі бар үлгі тізілім</numerusform>
        </translation>
    </message>
    <message>
        <source>the new file; its suffix says the format</source>
        <translation>жаңа файл; пішімі жұрнағынан белгілі</translation>
    </message>
    <message>
        <source>the coordinate system of the new file</source>
        <translation>жаңа файлдың координаттар жүйесі</translation>
    </message>
    <message>
        <source>the encoding of its letters</source>
        <translation>әріптерінің кодтауы</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Экспорт</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n plots in {crs}</source>
        <translation>
            <numerusform>{file}: %n телім, {crs}</numerusform>
            <numerusform>{file}: %n телім, {crs}</numerusform>
        </translation>
    </message>
    <message>
        <source>Converted by: {operation}, accuracy {accuracy} m</source>
        <translation>Түрлендіру: {operation}, дәлдігі {accuracy} м</translation>
    </message>
    <message>
        <source>only what touched this plot: cadastral number or id</source>
        <translation>тек осы телімге қатыстысы: кадастрлық нөмірі немесе идентификаторы</translation>
    </message>
    <message>
        <source>undone: {name}</source>
        <translation>болдырылмады: {name}</translation>
    </message>
    <message>
        <source>{name} (taken back)</source>
        <translation>{name} (болдырылмады)</translation>
    </message>
    <message>
        <source>the file to read</source>
        <translation>оқылатын файл</translation>
    </message>
    <message>
        <source>what the rows become; plots where nothing is said</source>
        <translation>жолдар неге айналады; айтылмаса, телімдерге</translation>
    </message>
    <message>
        <source>the layer, where a file has several</source>
        <translation>қабаты, файлда бірнешеу болса</translation>
    </message>
    <message>
        <source>the coordinate system of the file</source>
        <translation>файлдың координаттар жүйесі</translation>
    </message>
    <message>
        <source>a field of the record and the column that fills it</source>
        <translation>жазбаның өрісі және оны толтыратын баған</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>не болатынын ғана айту</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Would be added: {added}</source>
        <translation>Қосылар еді: {added}</translation>
    </message>
    <message>
        <source>Added: {added}</source>
        <translation>Қосылды: {added}</translation>
    </message>
    <message>
        <source>Read: {read}. {done}, of these mended: {repaired}. Refused: {refused}.</source>
        <translation>Оқылды: {read}. {done}, оның ішінде түзетілгені: {repaired}. Қабылданбады: {refused}.</translation>
    </message>
    <message>
        <source>From {crs} by: {operation}, accuracy {accuracy} m</source>
        <translation>{crs} жүйесінен түрлендіру: {operation}, дәлдігі {accuracy} м</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more rows; --json names them all</source>
        <translation>
            <numerusform>... және тағы %n жол; толық тізімі: --json</numerusform>
            <numerusform>... және тағы %n жол; толық тізімі: --json</numerusform>
        </translation>
    </message>
    <message>
        <source>Last edit: {when}, {who}</source>
        <translation>Соңғы өзгеріс: {when}, {who}</translation>
    </message>
    <message>
        <source>Coordinate system: {name} ({code})</source>
        <translation>Координаттар жүйесі: {name} ({code})</translation>
    </message>
    <message>
        <source>Zones: {n}, {area} ha</source>
        <translation>Аймақтар: {n}, {area} га</translation>
    </message>
    <message>
        <source>{name}: {area} ha, plots: {n}</source>
        <translation>{name}: {area} га, телімдер: {n}</translation>
    </message>
    <message>
        <source>Plots: {n}, {area} ha</source>
        <translation>Телімдер: {n}, {area} га</translation>
    </message>
    <message>
        <source>Overdue: {n}</source>
        <translation>Мерзімі өткені: {n}</translation>
    </message>
    <message>
        <source>Projects: {n}</source>
        <translation>Жобалар: {n}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>бос</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>жоспарланған</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>рәсімделуде</translation>
    </message>
    <message>
        <source>returned for correction</source>
        <translation>түзетуге қайтарылды</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>тоқтатыла тұрды</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>бас тартылды</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>тіркелген</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>құқық тоқтатылды</translation>
    </message>
    <message>
        <source>what it works on</source>
        <translation>немен жұмыс істейді</translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметрлер</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>осы анықтаманы көрсету</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>нұсқасын көрсету</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>командалар</translation>
    </message>
    <message>
        <source>a GeoPackage file that is a register</source>
        <translation>тізілім болып табылатын GeoPackage файлы</translation>
    </message>
    <message>
        <source>answer with one JSON object</source>
        <translation>бір JSON нысанымен жауап беру</translation>
    </message>
    <message>
        <source>Done again: {name}</source>
        <translation>Қайталанды: {name}</translation>
    </message>
    <message>
        <source>the new PDF</source>
        <translation>жаңа PDF</translation>
    </message>
    <message>
        <source>what sheet it is</source>
        <translation>парақтың түрі</translation>
    </message>
    <message>
        <source>cadastral number or id; several give a page each</source>
        <translation>кадастрлық нөмірі немесе идентификаторы; бірнешеу болса, әрқайсысы бөлек бетте</translation>
    </message>
    <message>
        <source>the zone of the sheet</source>
        <translation>парақтағы аймақ</translation>
    </message>
    <message>
        <source>N of the scale 1:N, else the largest round one that fits</source>
        <translation>1:N масштабындағы N; айтылмаса, сыятын ең ірі дөңгелек масштаб</translation>
    </message>
    <message>
        <source>the paper</source>
        <translation>қағазы</translation>
    </message>
    <message>
        <source>the paper on its side</source>
        <translation>қағаз көлденең</translation>
    </message>
    <message>
        <source>the language of the sheet</source>
        <translation>парақ тілі</translation>
    </message>
    <message>
        <source>a PDF for the archive</source>
        <translation>мұрағатқа арналған PDF</translation>
    </message>
    <message>
        <source>{file}, page {page}: {plots}, {paper}, scale 1:{scale}</source>
        <translation>{file}, {page}-бет: {plots}, {paper}, масштаб 1:{scale}</translation>
    </message>
    <message>
        <source>cadastral number or id</source>
        <translation>кадастрлық нөмірі немесе идентификаторы</translation>
    </message>
    <message>
        <source>the points of the line, in the official system of the plot&apos;s zone</source>
        <translation>сызық нүктелері, телім аймағының ресми жүйесінде</translation>
    </message>
    <message>
        <source>split into several plots</source>
        <translation>бірнеше телімге бөлінді</translation>
    </message>
    <message>
        <source>the stage, such as application or lmp_approval</source>
        <translation>кезеңі, мысалы application немесе lmp_approval</translation>
    </message>
    <message>
        <source>planned, in_progress, done, returned, suspended, refused or not_required</source>
        <translation>planned, in_progress, done, returned, suspended, refused немесе not_required</translation>
    </message>
    <message>
        <source>the day, today where nothing is said</source>
        <translation>күні; айтылмаса, бүгін</translation>
    </message>
    <message>
        <source>cadastral number or id, once for each plot</source>
        <translation>кадастрлық нөмірі немесе идентификаторы, әр телім үшін бір рет</translation>
    </message>
    <message>
        <source>why</source>
        <translation>себебі</translation>
    </message>
    <message>
        <source>merged into one plot</source>
        <translation>бір телімге біріктірілді</translation>
    </message>
    <message>
        <source>{plot}: {name}</source>
        <translation>{plot}: {name}</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>Болдырылмады: {name}</translation>
    </message>
    <message>
        <source>the PDF to check</source>
        <translation>тексерілетін PDF</translation>
    </message>
    <message>
        <source>compare with this register too</source>
        <translation>осы тізіліммен де салыстыру</translation>
    </message>
    <message>
        <source>The sheet is right.</source>
        <translation>Парақ дұрыс.</translation>
    </message>
    <message>
        <source>The sheet is not right: do not use it.</source>
        <translation>Парақ дұрыс емес: оны қолданбаңыз.</translation>
    </message>
    <message>
        <source>metres up to which two measurements agree</source>
        <translation>екі өлшем арасындағы рұқсат етілген айырма, метр</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Plots checked: {n}</source>
        <translation>Тексерілген телімдер: {n}</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Бәрі дұрыс.</translation>
    </message>
    <message>
        <source>{name}: {parents} → {children}, {before} m² before, {after} m² after</source>
        <translation>{name}: {parents} → {children}, бұрын {before} м², енді {after} м²</translation>
    </message>
    <message>
        <source>a table with a heading: bearing or angle, and distance</source>
        <translation>тақырып жолы бар кесте: дирекциондық бұрыш немесе бұрыш және қашықтық</translation>
    </message>
    <message>
        <source>where the first corner stands</source>
        <translation>бірінші нүктенің координаттары</translation>
    </message>
    <message>
        <source>share the misclosure among the legs</source>
        <translation>тұйықталмау қателігін қабырғаларға тарату</translation>
    </message>
    <message>
        <source>on which side of the route the angles were measured</source>
        <translation>бұрыштар жүрістің қай жағынан өлшенген</translation>
    </message>
    <message>
        <source>Legs: {n}, together {length} m</source>
        <translation>Жүріс қабырғалары: {n}, барлығы {length} м</translation>
    </message>
    <message>
        <source>Misclosure: {miss} m (dX {north}, dY {east}), 1:{relative}, {leg} m a leg</source>
        <translation>Тұйықталмау қателігі: {miss} м (dX {north}, dY {east}), 1:{relative}, бір қабырғаға {leg} м</translation>
    </message>
    <message>
        <source>Misclosure of the angles: {miss}″, allowed {most}″</source>
        <translation>Бұрыштардың тұйықталмау қателігі: {miss}″, рұқсат етілгені {most}″</translation>
    </message>
    <message>
        <source>Adjusted after Bowditch</source>
        <translation>Қателік қабырғалардың ұзындығына қарай таратылды</translation>
    </message>
    <message>
        <source>Area: {area} m²</source>
        <translation>Ауданы: {area} м²</translation>
    </message>
    <message>
        <source>the new file: .xlsx everything, .docx a letter or the week, .ics due days</source>
        <translation>жаңа файл: .xlsx – бәрі, .docx – хат не апта, .ics – мерзімдер</translation>
    </message>
    <message>
        <source>cadastral number or id; only this plot, and a letter about it</source>
        <translation>кадастрлық нөмір не id; тек осы телім, ол туралы хат</translation>
    </message>
    <message>
        <source>a Word file with places to be filled, instead of the program&apos;s own</source>
        <translation>бағдарламаның үлгісі орнына толтырылатын Word файлы</translation>
    </message>
    <message>
        <source>the language of the report</source>
        <translation>есептің тілі</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
</context>
<context>
    <name>Corners</name>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>X (north)</source>
        <translation>X (солтүстік)</translation>
    </message>
    <message>
        <source>Y (east)</source>
        <translation>Y (шығыс)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Сызық</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>Дир. бұрыш</translation>
    </message>
    <message>
        <source>Hole {n}</source>
        <translation>{n}-ойық</translation>
    </message>
    <message>
        <source>Outer boundary</source>
        <translation>Сыртқы шекара</translation>
    </message>
    <message>
        <source>Part {part}, hole {n}</source>
        <translation>{part}-бөлік, {n}-ойық</translation>
    </message>
    <message>
        <source>Part {n}</source>
        <translation>{n}-бөлік</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Қолдану</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Кесте түрінде көшіру</translation>
    </message>
    <message>
        <source>The plot is registered: its papers name the corners by the numbers that they have now.</source>
        <translation>Телім тіркелген: құжаттарында нүктелер қазіргі нөмірлерімен көрсетілген.</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Ретін өзгерту</translation>
    </message>
    <message numerus="yes">
        <source>%n corners move, at most {most} m</source>
        <translation>
            <numerusform>%n нүкте жылжиды, ең көбі {most} м</numerusform>
            <numerusform>%n нүкте жылжиды, ең көбі {most} м</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert a corner after this one (Ins)</source>
        <translation>Осы нүктеден кейін жаңа нүкте қосу (Ins)</translation>
    </message>
    <message>
        <source>Take the corner out (Del)</source>
        <translation>Нүктені жою (Del)</translation>
    </message>
    <message>
        <source>Paste X and Y from here on (Ctrl+V)</source>
        <translation>Осы нүктеден бастап X пен Y қою (Ctrl+V)</translation>
    </message>
    <message>
        <source>Move up in the order (Ctrl+Up)</source>
        <translation>Рет бойынша жоғары жылжыту (Ctrl+↑)</translation>
    </message>
    <message>
        <source>Move down in the order (Ctrl+Down)</source>
        <translation>Рет бойынша төмен жылжыту (Ctrl+↓)</translation>
    </message>
    <message>
        <source>Make this the first corner</source>
        <translation>Осы нүктені бірінші ету</translation>
    </message>
    <message>
        <source>Reverse the direction</source>
        <translation>Бағытын кері қайтару</translation>
    </message>
    <message>
        <source>Renumber clockwise from the north-west</source>
        <translation>Солтүстік-батыстан сағат тілімен қайта нөмірлеу</translation>
    </message>
</context>
<context>
    <name>CrsField</name>
    <message>
        <source>Another system, by its EPSG code</source>
        <translation>Басқа жүйе, EPSG коды бойынша</translation>
    </message>
    <message>
        <source>EPSG code</source>
        <translation>EPSG коды</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Month before</source>
        <translation>Алдыңғы ай</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Келесі ай</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n мерзім</numerusform>
            <numerusform>%n мерзім</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Мерзім жоқ</translation>
    </message>
    <message>
        <source>Due on this day</source>
        <translation>Осы күнгі мерзімдер</translation>
    </message>
    <message>
        <source>Open the stages</source>
        <translation>Кезеңдерін ашу</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <source>{n} wd</source>
        <translation>{n} ж.к.</translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation>{n} ж.</translation>
    </message>
    <message>
        <source>{n} mo</source>
        <translation>{n} ай</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>{span} кешікті</translation>
    </message>
    <message>
        <source>right registered</source>
        <translation>тіркелді</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n мерзімі өтті</numerusform>
            <numerusform>%n мерзімі өтті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due this week</source>
        <translation>
            <numerusform>осы аптада %n</numerusform>
            <numerusform>осы аптада %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{area} blocked</source>
        <translation>{area} бұғатталған</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Мерзімі өтті</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Осы аптада</translation>
    </message>
    <message>
        <source>Next days</source>
        <translation>Жақын күндерде</translation>
    </message>
    <message>
        <source>Whole term</source>
        <translation>Жалпы мерзім</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Тоқтап қалған</translation>
    </message>
    <message>
        <source>After registration</source>
        <translation>Тіркелгеннен кейін</translation>
    </message>
    <message>
        <source>Ended, not released</source>
        <translation>Құқық тоқтатылған, босатылмаған</translation>
    </message>
    <message>
        <source>the present stage is past its due day</source>
        <translation>қазіргі кезеңнің мерзімі өтіп кетті</translation>
    </message>
    <message>
        <source>the present stage is due by the end of the working week</source>
        <translation>қазіргі кезеңнің мерзімі жұмыс аптасының соңына дейін</translation>
    </message>
    <message>
        <source>the present stage is due after the weekend</source>
        <translation>қазіргі кезеңнің мерзімі демалыстан кейін</translation>
    </message>
    <message>
        <source>the limit of the whole registration, longer by its suspensions</source>
        <translation>толық рәсімдеудің шегі, тоқтата тұрған күндері қосылған</translation>
    </message>
    <message>
        <source>nobody has moved them for long</source>
        <translation>көптен бері ешкім қозғамаған</translation>
    </message>
    <message>
        <source>use, development and lease of registered plots</source>
        <translation>тіркелген телімдердің пайдаланылуы, игерілуі, жалға алынуы</translation>
    </message>
    <message>
        <source>these plots block new investors</source>
        <translation>жаңа инвесторларға кедергі</translation>
    </message>
    <message numerus="yes">
        <source>Whole registration, %n months</source>
        <translation>
            <numerusform>Толық рәсімдеу, %n ай</numerusform>
            <numerusform>Толық рәсімдеу, %n ай</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Игерілмеген</translation>
    </message>
    <message>
        <source>Term of development</source>
        <translation>Игеру мерзімі</translation>
    </message>
    <message>
        <source>Lease ends</source>
        <translation>Жалдау аяқталады</translation>
    </message>
    <message>
        <source>no limit, lasts long</source>
        <translation>шегі жоқ, ұзаққа созылды</translation>
    </message>
    <message>
        <source>suspended for long</source>
        <translation>көптен бері тоқтатылған</translation>
    </message>
    <message>
        <source>returned, not handed in again</source>
        <translation>қайтарылған, қайта тапсырылмаған</translation>
    </message>
    <message>
        <source>refused, no new application</source>
        <translation>бас тартылған, жаңа өтініш жоқ</translation>
    </message>
    <message>
        <source>the stage was not begun</source>
        <translation>кезең басталмаған</translation>
    </message>
    <message>
        <source>nothing happened</source>
        <translation>әрекет болмаған</translation>
    </message>
    <message>
        <source>planned, not begun</source>
        <translation>жоспарда, басталмаған</translation>
    </message>
    <message>
        <source>right ended</source>
        <translation>тоқтатылды</translation>
    </message>
    <message>
        <source>stage begun</source>
        <translation>кезең басталды</translation>
    </message>
    <message>
        <source>application</source>
        <translation>өтініш</translation>
    </message>
    <message>
        <source>stage done</source>
        <translation>кезең аяқталды</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Stage or term</source>
        <translation>Кезең немесе мерзім</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Late, left</source>
        <translation>Қалғаны</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Ұзақтығы</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Соңғы әрекет</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Жауапты</translation>
    </message>
    <message>
        <source>Reading the applications…</source>
        <translation>Өтініштер оқылуда…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>number, project, stage, person</source>
        <translation>нөмір, жоба, кезең, жауапты</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Тізімнен іздеу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Sheet of the week</source>
        <translation>Апта парағы</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Person: {name}</source>
        <translation>Жауапты: {name}</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Сүзгіден ештеңе өтпеді</translation>
    </message>
    <message>
        <source>Clear the search or choose everybody to see the others.</source>
        <translation>Басқаларын көру үшін іздеуді тазалаңыз немесе барлығын таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Кешіккен ештеңе жоқ</translation>
    </message>
    <message>
        <source>No term presses, and nothing has been lying about. A good day for the map.</source>
        <translation>Ешбір мерзім қыспайды, жатып қалған іс жоқ. Картамен жұмыс істейтін күн.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Telim: deadlines</source>
        <translation>Telim: мерзімдер</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Жарайды</translation>
    </message>
</context>
<context>
    <name>DoubtfulEdit</name>
    <message>
        <source>Record it like this?</source>
        <translation>Осылай жазу керек пе?</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. The reason stays in the history; you are not asked about it again.</source>
        <translation>Әзірге ештеңе жазылған жоқ. Себебі тарихта қалады, бұл туралы қайта сұралмайды.</translation>
    </message>
    <message>
        <source>Record with this reason</source>
        <translation>Осы себеппен жазу</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Артқа</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Record, then mend</source>
        <translation>Жазып, түзету</translation>
    </message>
    <message>
        <source>Would mend it: {fix}</source>
        <translation>Түзету жолы: {fix}</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close the passport</source>
        <translation>Паспортты жабу</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>{n} d late</source>
        <translation>{n} күн кеш</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n күнге кешікті</numerusform>
            <numerusform>%n күнге кешікті</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n күн қалды</numerusform>
            <numerusform>%n күн қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} y late</source>
        <translation>{n} жыл кеш</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} күн</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
</context>
<context>
    <name>EndRight</name>
    <message>
        <source>End the right to {plot}</source>
        <translation>{plot} теліміне құқықты тоқтату</translation>
    </message>
    <message>
        <source>The plot stays taken until it is released; its history is kept, and the edit can be undone.</source>
        <translation>Телім босатылғанша бос емес; тарихы сақталады, өзгерісті қайтаруға болады.</translation>
    </message>
    <message>
        <source>End the right</source>
        <translation>Құқықты тоқтату</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Release {plot}</source>
        <translation>{plot} телімін босату</translation>
    </message>
    <message>
        <source>The plot becomes free for the next applicant; project and right leave its passport, the history stays.</source>
        <translation>Телім келесі өтініш берушіге бос болады; жоба мен құқық паспортынан алынады, тарихы сақталады.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Босату</translation>
    </message>
</context>
<context>
    <name>ExplodePlot</name>
    <message>
        <source>Explode {plot} into parts</source>
        <translation>{plot}: бөліктерін жеке телім ету</translation>
    </message>
    <message>
        <source>The plot is retired, each part is a new plot; the lineage is kept.</source>
        <translation>Телім есептен шығарылады, әр бөлігі жаңа телім болады; шығу тегі сақталады.</translation>
    </message>
    <message>
        <source>Parts of {plot} as plots of their own</source>
        <translation>Бөліктерін жеке телім ету: {plot}</translation>
    </message>
    <message>
        <source>Explode</source>
        <translation>Жеке телім ету</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Бөліктері</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>{n} bn ₸</source>
        <translation>{n} млрд ₸</translation>
    </message>
    <message>
        <source>{n} mln ₸</source>
        <translation>{n} млн ₸</translation>
    </message>
    <message>
        <source>not stated in the source</source>
        <translation>дереккөзде айтылмаған</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>{day} жағдай бойынша</translation>
    </message>
    <message>
        <source>Double click to change</source>
        <translation>Өзгерту үшін екі рет шертіңіз</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>жоспар</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>нақты</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>барлық жылдар</translation>
    </message>
    <message>
        <source>The source contradicts itself</source>
        <translation>Дереккөзде қайшылық бар</translation>
    </message>
    <message>
        <source>stated total</source>
        <translation>айтылған жиыны</translation>
    </message>
    <message>
        <source>sum of the years</source>
        <translation>жылдар қосындысы</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>айырмасы</translation>
    </message>
    <message>
        <source>Output, bn ₸: {years} = {sum}, but the source says {total}. Both are shown as they stand.</source>
        <translation>Өндіріс көлемі, млрд ₸: {years} = {sum}, ал дереккөзде {total} делінген. Екеуі де сол күйінде көрсетілді.</translation>
    </message>
    <message>
        <source>Output by year</source>
        <translation>Жылдар бойынша өндіріс көлемі</translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation>Өзге көрсеткіштер</translation>
    </message>
    <message>
        <source>Add a figure…</source>
        <translation>Көрсеткіш қосу…</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n дереккөз</numerusform>
            <numerusform>%n дереккөз</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} differ</source>
        <translation>{count} әртүрлі айтады</translation>
    </message>
    <message>
        <source>The sources contradict each other; all stand as they are.</source>
        <translation>Дереккөздер бір-біріне қайшы; бәрі сол күйінде тұр.</translation>
    </message>
    <message>
        <source>No source says a figure yet.</source>
        <translation>Әзірге бірде-бір дереккөзде көрсеткіш айтылмаған.</translation>
    </message>
    <message>
        <source>Figures of the plot</source>
        <translation>Телім көрсеткіштері</translation>
    </message>
</context>
<context>
    <name>FileShape</name>
    <message>
        <source>Choose a file…</source>
        <translation>Файлды таңдау…</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Сызба</translation>
    </message>
    <message>
        <source>GeoPackage, GeoJSON, Shapefile, MapInfo, DXF or KML with the boundary of the zone.</source>
        <translation>Аймақ шекарасы бар GeoPackage, GeoJSON, Shapefile, MapInfo, DXF немесе KML файлы.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Оқылуда…</translation>
    </message>
    <message>
        <source>Boundary of the zone</source>
        <translation>Аймақ шекарасы</translation>
    </message>
    <message>
        <source>The file holds no areas.</source>
        <translation>Файлда аумақ жоқ.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Leave it</source>
        <translation>Қалдыру</translation>
    </message>
    <message numerus="yes">
        <source>and %n more plots</source>
        <translation>
            <numerusform>және тағы %n телім</numerusform>
            <numerusform>және тағы %n телім</numerusform>
        </translation>
    </message>
    <message>
        <source>This would change:</source>
        <translation>Мынау өзгереді:</translation>
    </message>
    <message>
        <source>{plot}: other corners, the area stays {after} m²</source>
        <translation>{plot}: нүктелері өзгереді, ауданы {after} м² қалпында</translation>
    </message>
    <message>
        <source>{plot}: area by the document {before} → {after} m²</source>
        <translation>{plot}: құжат бойынша ауданы {before} → {after} м²</translation>
    </message>
    <message>
        <source>{plot}: {before} → {after} m²</source>
        <translation>{plot}: {before} → {after} м²</translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ тағы %n</numerusform>
            <numerusform>+ тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>all</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>қате</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>күмән</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>мәлімет</translation>
    </message>
    <message>
        <source>left as they are</source>
        <translation>қалдырылған</translation>
    </message>
    <message>
        <source>Check all plots</source>
        <translation>Барлық телімді тексеру</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Әлі тексерілмеген</translation>
    </message>
    <message>
        <source>Here stands what is wrong with plots: overlaps, gaps, land outside the zone, areas unlike the paper. Each leads to its place and, where it is safe, mends itself.</source>
        <translation>Мұнда телімдердегі ескертулер тұрады: қабаттасу, саңылау, аймақтан тыс жер, құжатқа сай емес аудан. Әрқайсысы картадағы орнына апарады, қауіпсіз болса, түзетуді ұсынады.</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>Тексерілуде…</translation>
    </message>
    <message>
        <source>All is in order</source>
        <translation>Бәрі дұрыс</translation>
    </message>
    <message>
        <source>No plot breaks a rule. After every change its surroundings are checked by themselves.</source>
        <translation>Ереже бұзған телім жоқ. Әр өзгерістен кейін оның маңы өздігінен тексеріледі.</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Мұндай ескерту жоқ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Барлығын көрсету</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Қайта тексеру</translation>
    </message>
</context>
<context>
    <name>FirstCard</name>
    <message>
        <source>Try it out</source>
        <translation>Сынап көріңіз</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>This is a copy of the sample register; nothing can go wrong.</source>
        <translation>Бұл — үлгі тізілімнің көшірмесі; ештеңе бүлінбейді.</translation>
    </message>
    <message>
        <source>Draw a plot</source>
        <translation>Телім сызу</translation>
    </message>
    <message>
        <source>Move a corner</source>
        <translation>Нүктені жылжыту</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation>Парақ басып шығару</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Project</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Name, Kazakh</source>
        <translation>Атауы, қазақша</translation>
    </message>
    <message>
        <source>Name, Russian</source>
        <translation>Атауы, орысша</translation>
    </message>
    <message>
        <source>Note, Kazakh</source>
        <translation>Ескертпе, қазақша</translation>
    </message>
    <message>
        <source>Note, Russian</source>
        <translation>Ескертпе, орысша</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Money and jobs</source>
        <translation>Қаражат</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Байланыс</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Инвестор</translation>
    </message>
    <message>
        <source>Product, Kazakh</source>
        <translation>Өнімі, қазақша</translation>
    </message>
    <message>
        <source>Product, Russian</source>
        <translation>Өнімі, орысша</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Аймақ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>BIN / IIN</source>
        <translation>БСН / ЖСН</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Хабарласу</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электрондық пошта</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Official coordinate system</source>
        <translation>Ресми координаттар жүйесі</translation>
    </message>
    <message>
        <source>District code of its plots&apos; numbers</source>
        <translation>Телім нөмірлеріндегі аудан коды</translation>
    </message>
    <message>
        <source>Cadastral number</source>
        <translation>Кадастрлық нөмірі</translation>
    </message>
    <message>
        <source>Land category</source>
        <translation>Жер санаты</translation>
    </message>
    <message>
        <source>Purpose, Kazakh</source>
        <translation>Мақсаты, қазақша</translation>
    </message>
    <message>
        <source>Purpose, Russian</source>
        <translation>Мақсаты, орысша</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Құқық түрі</translation>
    </message>
    <message>
        <source>Right until</source>
        <translation>Құқық мерзімі</translation>
    </message>
    <message>
        <source>Divisibility</source>
        <translation>Бөлінуі</translation>
    </message>
    <message>
        <source>Address, Kazakh</source>
        <translation>Мекенжайы, қазақша</translation>
    </message>
    <message>
        <source>Address, Russian</source>
        <translation>Мекенжайы, орысша</translation>
    </message>
    <message>
        <source>Area by document, ha</source>
        <translation>Құжат бойынша ауданы, га</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжаты</translation>
    </message>
    <message>
        <source>Plots now</source>
        <translation>Қазіргі телімдері</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Картада көрсету</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Жобалары</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No project yet.</source>
        <translation>Жоба әлі жоқ.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Өтініштер</translation>
    </message>
    <message>
        <source>No application yet.</source>
        <translation>Өтініш әлі жоқ.</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>{day} түскен</translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation>{day} аяқталды</translation>
    </message>
    <message>
        <source>without a project</source>
        <translation>жобасыз</translation>
    </message>
    <message>
        <source>Belongs to another project…</source>
        <translation>Басқа жобаға тиесілі…</translation>
    </message>
    <message>
        <source>To which project does it belong?</source>
        <translation>Ол қай жобаға тиесілі?</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Шығу тегі</translation>
    </message>
    <message>
        <source>came from</source>
        <translation>содан шықты</translation>
    </message>
    <message>
        <source>became</source>
        <translation>одан шықты</translation>
    </message>
    <message>
        <source>It came from no other plot.</source>
        <translation>Ол басқа телімнен шықпаған.</translation>
    </message>
    <message>
        <source>The same investor twice?</source>
        <translation>Бір инвестор екі рет жазылған ба?</translation>
    </message>
    <message>
        <source>Merge with another record…</source>
        <translation>Басқа жазбамен біріктіру…</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>нөмірі бірдей</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>атауы бірдей</translation>
    </message>
    <message>
        <source>Merge into this record</source>
        <translation>Осы жазбаға қосу</translation>
    </message>
    <message>
        <source>No other record has this name or number.</source>
        <translation>Мұндай атауы не нөмірі бар басқа жазба жоқ.</translation>
    </message>
    <message>
        <source>Which record is the same investor? It becomes part of this one.</source>
        <translation>Қай жазба сол инвестор? Ол осы жазбаға қосылады.</translation>
    </message>
    <message>
        <source>No edits yet.</source>
        <translation>Өзгеріс әлі жоқ.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>Жазбаны жою</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Телім</translation>
    </message>
    <message>
        <source>retired on {day}</source>
        <translation>{day} есептен шығарылды</translation>
    </message>
    <message>
        <source>The region</source>
        <translation>Облыс</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>What you typed last time is here again.</source>
        <translation>Өткен жолы тергеніңіз осында.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Жаңадан бастау</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Who wrote what, and when</source>
        <translation>Кім, қашан, не жазды</translation>
    </message>
    <message>
        <source>No edits yet</source>
        <translation>Әлі өзгеріс жоқ</translation>
    </message>
    <message>
        <source>Every change of this plot will stand here: when, who and why. Nothing is ever lost.</source>
        <translation>Осы телімнің әр өзгерісі осында тұрады: қашан, кім және неге. Ештеңе жоғалмайды.</translation>
    </message>
    <message numerus="yes">
        <source>and %n older edits</source>
        <translation>
            <numerusform>және бұрынғы %n өзгеріс</numerusform>
            <numerusform>және бұрынғы %n өзгеріс</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Болдырылмады: {what}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Import a file</source>
        <translation>Файлды импорттау</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорттау</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Жазылуда…</translation>
    </message>
    <message>
        <source>Maps and plans</source>
        <translation>Карталар мен жоспарлар</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық файлдар</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Оқылуда…</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>Жолдар тексерілуде…</translation>
    </message>
    <message>
        <source>Answer the question at the left.</source>
        <translation>Сол жақтағы сұраққа жауап беріңіз.</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Көрсететін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>GeoPackage, GeoJSON, TopoJSON, Shapefile or GML, also in a zip: choose one at the left.</source>
        <translation>GeoPackage, GeoJSON, TopoJSON, Shapefile немесе GML, zip ішінде де болады: сол жақтан таңдаңыз.</translation>
    </message>
    <message>
        <source>No row of this file can be taken.</source>
        <translation>Бұл файлдың бірде-бір жолы қабылданбайды.</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Картада көрсету</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Rows that were refused or mended</source>
        <translation>Қабылданбаған немесе түзетілген жолдар</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Файлды таңдау…</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Қабат</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Телімдер</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Аймақтар</translation>
    </message>
    <message>
        <source>Reference shapes</source>
        <translation>Астар</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Координаттар жүйесі</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Файлда көрсетілгендей</translation>
    </message>
    <message>
        <source>As found in the file</source>
        <translation>Файлдағыдай</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Әріптер кодтауы</translation>
    </message>
    <message>
        <source>Column of the plot numbers</source>
        <translation>Телім нөмірлерінің бағаны</translation>
    </message>
    <message>
        <source>{encoding}: {words}</source>
        <translation>{encoding}: {words}</translation>
    </message>
    <message>
        <source>The file does not say its coordinate system. Which one is it?</source>
        <translation>Файлда координаттар жүйесі көрсетілмеген. Ол қандай жүйе?</translation>
    </message>
    <message>
        <source>The rows become</source>
        <translation>Жолдар неге айналады</translation>
    </message>
    <message>
        <source>Read: {read}. Added: {added}, of these mended: {repaired}. Refused: {refused}.</source>
        <translation>Оқылды: {read}. Қосылды: {added}, оның ішінде түзетілгені: {repaired}. Қабылданбады: {refused}.</translation>
    </message>
    <message>
        <source>Read: {read}. Will be added: {added}, of these mended: {repaired}. Refused: {refused}.</source>
        <translation>Оқылды: {read}. Қосылады: {added}, оның ішінде түзетілгені: {repaired}. Қабылданбайды: {refused}.</translation>
    </message>
    <message>
        <source>into the register to within {accuracy} m</source>
        <translation>тізілімге {accuracy} м дәлдікпен түрлендіріледі</translation>
    </message>
    <message>
        <source>The shapes lie {km} km from the zones of the register. Is the coordinate system right?</source>
        <translation>Сызбалар тізілім аймақтарынан {km} км қашықта жатыр. Координаттар жүйесі дұрыс па?</translation>
    </message>
    <message>
        <source>Cadastral number</source>
        <translation>Кадастрлық нөмірі</translation>
    </message>
    <message>
        <source>Area by document</source>
        <translation>Құжат бойынша ауданы</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжаты</translation>
    </message>
    <message>
        <source>Address, Kazakh</source>
        <translation>Мекенжайы, қазақша</translation>
    </message>
    <message>
        <source>Address, Russian</source>
        <translation>Мекенжайы, орысша</translation>
    </message>
    <message>
        <source>Purpose, Kazakh</source>
        <translation>Мақсаты, қазақша</translation>
    </message>
    <message>
        <source>Purpose, Russian</source>
        <translation>Мақсаты, орысша</translation>
    </message>
    <message>
        <source>Land category</source>
        <translation>Жер санаты</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Құқық түрі</translation>
    </message>
    <message>
        <source>Right until</source>
        <translation>Құқық мерзімі</translation>
    </message>
    <message>
        <source>Divisibility</source>
        <translation>Бөлінуі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Note, Kazakh</source>
        <translation>Ескертпе, қазақша</translation>
    </message>
    <message>
        <source>Note, Russian</source>
        <translation>Ескертпе, орысша</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Үлгі деректер</translation>
    </message>
    <message>
        <source>Name, Kazakh</source>
        <translation>Атауы, қазақша</translation>
    </message>
    <message>
        <source>Name, Russian</source>
        <translation>Атауы, орысша</translation>
    </message>
    <message>
        <source>District code</source>
        <translation>Аудан коды</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
</context>
<context>
    <name>InlineBar</name>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Everywhere</source>
        <translation>Барлық жерде</translation>
    </message>
    <message>
        <source>Find a plot, project, investor or command</source>
        <translation>Телім, жоба, инвестор немесе команда іздеу</translation>
    </message>
    <message>
        <source>Undo: also after a restart</source>
        <translation>Болдырмау: қайта іске қосқаннан кейін де</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Says that all is saved already</source>
        <translation>Бәрі сақталып қойғанын айтады</translation>
    </message>
    <message>
        <source>New plot from copied coordinates</source>
        <translation>Көшірілген координаттар бойынша жаңа телім</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>Осы кесте</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Дөңгелекше</translation>
    </message>
    <message>
        <source>Zoom where the pointer is</source>
        <translation>Меңзер тұрған жерді ұлғайту не кішірейту</translation>
    </message>
    <message>
        <source>Middle button|Space</source>
        <translation>Ортаңғы батырма|Бос орын</translation>
    </message>
    <message>
        <source>Hold and drag: move the map</source>
        <translation>Басып тұрып сүйреу: картаны жылжыту</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Шерту</translation>
    </message>
    <message>
        <source>Choose a plot; drag a box for many</source>
        <translation>Телімді таңдау; бірнешеуін жақтаумен таңдау</translation>
    </message>
    <message>
        <source>With a click: add a plot; add or take away</source>
        <translation>Шертумен бірге: телімді қосу; қосу не алып тастау</translation>
    </message>
    <message>
        <source>On an idle map: the last tool again</source>
        <translation>Бос тұрған картада: соңғы құрал</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Сызу</translation>
    </message>
    <message>
        <source>Sets a corner</source>
        <translation>Нүкте қояды</translation>
    </message>
    <message>
        <source>Finish; also double click or a click on the first corner</source>
        <translation>Аяқтау; екі рет шерту не бірінші нүктені шерту де болады</translation>
    </message>
    <message>
        <source>Takes the last corner back; Ctrl+Y sets it again</source>
        <translation>Соңғы нүктені қайтарып алады; Ctrl+Y қайта қояды</translation>
    </message>
    <message>
        <source>Length of the next side: just type it</source>
        <translation>Келесі қабырғаның ұзындығы: тере беріңіз</translation>
    </message>
    <message>
        <source>Azimuth of the next side, from north, clockwise</source>
        <translation>Келесі қабырғаның дирекциондық бұрышы: солтүстіктен сағат тілімен</translation>
    </message>
    <message>
        <source>Coordinate north; coordinate east</source>
        <translation>Солтүстік координат; шығыс координат</translation>
    </message>
    <message>
        <source>Rectangle; circle. Their sizes are typed, Tab goes on</source>
        <translation>Тіктөртбұрыш; шеңбер. Өлшемі теріледі, Tab келесіге өтеді</translation>
    </message>
    <message>
        <source>Arc over a point; along a neighbour, T again: the other way round</source>
        <translation>Нүкте арқылы доға; шектес телім бойымен, тағы T: екінші жағынан</translation>
    </message>
    <message>
        <source>Corner from two known points: distances or azimuths</source>
        <translation>Екі белгілі нүктеден: қашықтықпен не дир. бұрышпен</translation>
    </message>
    <message>
        <source>Closes straight; closes along the neighbours</source>
        <translation>Түзу тұйықтайды; шектес телімдер бойымен тұйықтайды</translation>
    </message>
    <message>
        <source>Right angle to the last side: while held; locked</source>
        <translation>Соңғы қабырғаға тік бұрыш: басып тұрғанда; бекітулі</translation>
    </message>
    <message>
        <source>Fixed angles to the last side: 45, 30 or 15°; any</source>
        <translation>Алдыңғы қабырғаға бұрыш қадамы: 45, 30 не 15°; кез келген</translation>
    </message>
    <message>
        <source>Snapping off: while held; until pressed again</source>
        <translation>Байлауды өшіру: басып тұрғанда; қайта басқанша</translation>
    </message>
    <message>
        <source>Corners on a grid of 1, 5 or 10 m; off</source>
        <translation>Нүктелер 1, 5 не 10 м тор бойынша; өшіру</translation>
    </message>
    <message>
        <source>Drops what was typed; then pauses. The sketch stays</source>
        <translation>Терілгенді тастайды; сосын кідіртеді. Нобай қалады</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Нүктелер</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Сүйреу</translation>
    </message>
    <message>
        <source>Moves a corner; or click it, then its new place</source>
        <translation>Нүктені жылжытады; немесе оны, сосын жаңа орнын шертіңіз</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Екі рет шерту</translation>
    </message>
    <message>
        <source>On a side: a new corner</source>
        <translation>Қабырғада: жаңа нүкте</translation>
    </message>
    <message>
        <source>Takes the corner away; three always stay</source>
        <translation>Нүктені алып тастайды; үшеуі қашанда қалады</translation>
    </message>
    <message>
        <source>Corner before; next corner</source>
        <translation>Алдыңғы нүкте; келесі нүкте</translation>
    </message>
    <message>
        <source>In the table: changes the value, Enter goes on downwards</source>
        <translation>Кестеде: мәнді өзгертеді, Enter төменге өтеді</translation>
    </message>
    <message>
        <source>In the table: copied X and Y from this corner on</source>
        <translation>Кестеде: көшірілген X пен Y осы нүктеден бастап</translation>
    </message>
    <message>
        <source>Squares the plot up; a number: largest shift, U: alone</source>
        <translation>Телім бұрыштарын тіктейді; сан: ең үлкен ығысу, U: шектестерсіз</translation>
    </message>
    <message>
        <source>Change the shape</source>
        <translation>Пішінді өзгерту</translation>
    </message>
    <message>
        <source>Move, turn, scale the chosen plots: click, or type how far</source>
        <translation>Таңдалған телімдерді жылжыту, бұру, масштабтау: шерту не теру</translation>
    </message>
    <message>
        <source>Boundary along a drawn line; pull a side in parallel</source>
        <translation>Шекара сызық бойымен; қабырғаны параллель жылжыту</translation>
    </message>
    <message>
        <source>Neighbours that share corners stay; go along again</source>
        <translation>Ортақ нүктелі шектестер қалады; қайтадан қоса жылжиды</translation>
    </message>
    <message>
        <source>While moving: 0.1 m, with Shift 1 m</source>
        <translation>Жылжытқанда: 0,1 м, Shift басулы: 1 м</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Пернелер мен тінтуір</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Шартты белгілер</translation>
    </message>
    <message>
        <source>Fold or unfold the legend</source>
        <translation>Шартты белгілерді жию не жаю</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өтті</translation>
    </message>
    <message>
        <source>Click: only these. Shift+click: these too.</source>
        <translation>Шерту: тек осылар. Shift+шерту: осылар да.</translation>
    </message>
</context>
<context>
    <name>LinkProject</name>
    <message>
        <source>Link a project</source>
        <translation>Жоба байланыстыру</translation>
    </message>
    <message>
        <source>Plot {plot}</source>
        <translation>{plot} телімі</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Байланыстыру</translation>
    </message>
    <message>
        <source>Name, product or investor</source>
        <translation>Атауы, өнімі немесе инвесторы</translation>
    </message>
    <message>
        <source>No project has these words.</source>
        <translation>Мұндай сөздері бар жоба жоқ.</translation>
    </message>
    <message>
        <source>Choose on the map</source>
        <translation>Картадан таңдау</translation>
    </message>
    <message>
        <source>Point at a plot of the same project</source>
        <translation>Сол жобаның бір телімін көрсетіңіз</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Plots over time</source>
        <translation>Телімдері уақыт бойынша</translation>
    </message>
    <message>
        <source>Projects over time</source>
        <translation>Жобалары уақыт бойынша</translation>
    </message>
    <message>
        <source>Add plots on the map</source>
        <translation>Телімдерді картадан қосу</translation>
    </message>
    <message>
        <source>Add a plot by its number…</source>
        <translation>Нөмірі бойынша телім қосу…</translation>
    </message>
    <message>
        <source>Point at its project on the map</source>
        <translation>Жобасын картадан көрсету</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>Жоба қосу…</translation>
    </message>
    <message>
        <source>No plot serves this project yet.</source>
        <translation>Бұл жобаға әлі телім берілмеген.</translation>
    </message>
    <message>
        <source>This plot has served no project yet.</source>
        <translation>Бұл телім әлі бірде-бір жобаға берілмеген.</translation>
    </message>
    <message>
        <source>End on a day…</source>
        <translation>Бір күні аяқтау…</translation>
    </message>
    <message>
        <source>Move to another project…</source>
        <translation>Басқа жобаға көшіру…</translation>
    </message>
    <message>
        <source>Correct the days…</source>
        <translation>Күндерін түзету…</translation>
    </message>
    <message>
        <source>Take the link out</source>
        <translation>Байланысты алып тастау</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>End the link</source>
        <translation>Байланысты аяқтау</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Аяқтау</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басталған күні</translation>
    </message>
    <message>
        <source>To (empty: still so)</source>
        <translation>Аяқталған күні (бос: әлі солай)</translation>
    </message>
    <message>
        <source>Days of the link</source>
        <translation>Байланыс күндері</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>Move to which project?</source>
        <translation>Қай жобаға көшіру керек?</translation>
    </message>
    <message>
        <source>Which plot?</source>
        <translation>Қай телім?</translation>
    </message>
    <message>
        <source>Which project?</source>
        <translation>Қай жоба?</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} бастап</translation>
    </message>
    <message>
        <source>now</source>
        <translation>қазір</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} дейін</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Leave it, undo the one before</source>
        <translation>Мұны қалдырып, алдыңғысын болдырмау</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>{n} km</source>
        <translation>{n} км</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} м</translation>
    </message>
    <message>
        <source>{n} cm</source>
        <translation>{n} см</translation>
    </message>
    <message>
        <source>N</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Sample data: boundaries are made up</source>
        <translation>Үлгі деректер: шекаралар ойдан алынған</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Үлгі деректер</translation>
    </message>
    <message>
        <source>(made up)</source>
        <translation>(үлгі)</translation>
    </message>
</context>
<context>
    <name>MergePlots</name>
    <message numerus="yes">
        <source>Merge %n plots</source>
        <translation>
            <numerusform>%n телімді біріктіру</numerusform>
            <numerusform>%n телімді біріктіру</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Combine %n plots</source>
        <translation>
            <numerusform>%n телімді бір телім ету</numerusform>
            <numerusform>%n телімді бір телім ету</numerusform>
        </translation>
    </message>
    <message>
        <source>The plots are retired, together they are one new plot; the lineage is kept.</source>
        <translation>Телімдер есептен шығарылып, бір жаңа телім болады; шығу тегі сақталады.</translation>
    </message>
    <message>
        <source>Merger of {plots}</source>
        <translation>Біріктіру: {plots}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Біріктіру</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Телімдер</translation>
    </message>
    <message>
        <source>The plots do not touch:
one plot of several parts</source>
        <translation>Телімдер түйіспейді:
бірнеше бөлікті бір телім</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Тоқтату</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Start stage</source>
        <translation>Кезеңді бастау</translation>
    </message>
    <message>
        <source>Finish stage</source>
        <translation>Кезеңді аяқтау</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Тоқтата тұру</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Return for correction</source>
        <translation>Түзетуге қайтару</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Талап етілмейді</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>Қайта тапсыру</translation>
    </message>
</context>
<context>
    <name>NewParty</name>
    <message>
        <source>New investor</source>
        <translation>Жаңа инвестор</translation>
    </message>
    <message>
        <source>A company has a BIN; a sole proprietor or a person has an IIN. Both may be left empty.</source>
        <translation>Кәсіпорында БСН, ал жеке кәсіпкер мен жеке тұлғада ЖСН болады. Бос қалдыруға болады.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Енгізу</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>New project</source>
        <translation>Жаңа жоба</translation>
    </message>
    <message>
        <source>Only the name is needed. What is not known stays empty and is never counted as zero.</source>
        <translation>Атауы ғана қажет. Белгісізі бос қалады және ешқашан нөл деп саналмайды.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>New investor…</source>
        <translation>Жаңа инвестор…</translation>
    </message>
    <message>
        <source>Planned figures</source>
        <translation>Жоспарлы көрсеткіштер</translation>
    </message>
    <message>
        <source>Investment, mln ₸</source>
        <translation>Инвестиция, млн ₸</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Жұмыс орындары</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Қай күнгі жағдай</translation>
    </message>
</context>
<context>
    <name>NewRegister</name>
    <message>
        <source>New register</source>
        <translation>Жаңа тізілім</translation>
    </message>
    <message>
        <source>One GeoPackage file holds plots, records, papers and the whole history. QGIS opens it too.</source>
        <translation>Телімдер, жазбалар, құжаттар және бүкіл тарих бір GeoPackage файлында. Оны QGIS те ашады.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Құру</translation>
    </message>
    <message>
        <source>Name of the register</source>
        <translation>Тізілімнің атауы</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Coordinate system of the register</source>
        <translation>Тізілімнің координаттар жүйесі</translation>
    </message>
    <message>
        <source>register.gpkg</source>
        <translation>tizilim.gpkg</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Шолу…</translation>
    </message>
</context>
<context>
    <name>NewZone</name>
    <message>
        <source>New zone</source>
        <translation>Жаңа аймақ</translation>
    </message>
    <message>
        <source>The official coordinate system of the zone is the one in which its plots are measured and printed.</source>
        <translation>Аймақтың телімдері оның ресми координаттар жүйесінде өлшенеді және басылады.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>Name, Kazakh</source>
        <translation>Атауы, қазақша</translation>
    </message>
    <message>
        <source>Name, Russian</source>
        <translation>Атауы, орысша</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Official coordinate system</source>
        <translation>Ресми координаттар жүйесі</translation>
    </message>
    <message>
        <source>District code of its plots&apos; numbers</source>
        <translation>Телім нөмірлеріндегі аудан коды</translation>
    </message>
    <message>
        <source>Draw on the map</source>
        <translation>Картада сызу</translation>
    </message>
    <message>
        <source>Type corners</source>
        <translation>Нүктелерді теру</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Файлдан</translation>
    </message>
    <message>
        <source>No land yet</source>
        <translation>Жері әлі жоқ</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Шекара</translation>
    </message>
    <message>
        <source>The map opens next: click the corners, Enter finishes.</source>
        <translation>Келесіде карта ашылады: нүктелерді шертіңіз, Enter аяқтайды.</translation>
    </message>
    <message>
        <source>A planned zone: its boundary can be drawn later.</source>
        <translation>Жоспарланған аймақ: шекарасын кейін сызуға болады.</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Картаға өту</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Office settings</source>
        <translation>Кеңсе баптаулары</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Рәсімдеу жолдары</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Тізімдер</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Кодтар</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>OfficeCalendar</name>
    <message>
        <source>Back to the program&apos;s own</source>
        <translation>Бағдарламадағы күнтізбеге қайту</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Алдыңғы жыл</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Келесі жыл</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>кеңсе</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>жұмыс күні</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>демалыс күні</translation>
    </message>
    <message>
        <source>working weekend</source>
        <translation>жұмыс істейтін демалыс</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>болжамды</translation>
    </message>
    <message>
        <source>It is this day</source>
        <translation>Дәл осы күн</translation>
    </message>
    <message>
        <source>As the program has it</source>
        <translation>Бағдарламадағыдай</translation>
    </message>
    <message>
        <source>the office says so</source>
        <translation>кеңсе белгілеген</translation>
    </message>
    <message>
        <source>estimated by the moon: the government may name another day</source>
        <translation>ай бойынша болжам: Үкімет басқа күнді белгілеуі мүмкін</translation>
    </message>
    <message>
        <source>the program&apos;s calendar</source>
        <translation>бағдарлама күнтізбесі</translation>
    </message>
    <message>
        <source>Make it a day off</source>
        <translation>Демалыс күні ету</translation>
    </message>
    <message>
        <source>Make it a working day</source>
        <translation>Жұмыс күні ету</translation>
    </message>
</context>
<context>
    <name>OfficeLists</name>
    <message>
        <source>In Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Тізімнен алып тастау</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Қоспау</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Бұл жол</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>Жаңа жол</translation>
    </message>
    <message>
        <source>The name is needed in Kazakh or in Russian.</source>
        <translation>Атауы қазақша немесе орысша керек.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшем бірлігі</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Қайта ұсыну</translation>
    </message>
    <message>
        <source>No longer offer</source>
        <translation>Енді ұсынбау</translation>
    </message>
    <message>
        <source>No longer offered; records that have it keep it.</source>
        <translation>Енді ұсынылмайды; ол көрсетілген жазбаларда сақталады.</translation>
    </message>
    <message>
        <source>The program goes by this list: only its names and order change.</source>
        <translation>Бағдарлама осы тізімге сүйенеді: тек атауы мен реті өзгереді.</translation>
    </message>
    <message numerus="yes">
        <source>Used in %n records</source>
        <translation>
            <numerusform>%n жазбада қолданылған</numerusform>
            <numerusform>%n жазбада қолданылған</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Әлі қолданылмаған</translation>
    </message>
    <message>
        <source>In the program: {name}</source>
        <translation>Бағдарламада: {name}</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Жаңа жол</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own</source>
        <translation>Бағдарламадағыға қайту</translation>
    </message>
    <message>
        <source>Higher (Alt+↑)</source>
        <translation>Жоғары (Alt+↑)</translation>
    </message>
    <message>
        <source>Lower (Alt+↓)</source>
        <translation>Төмен (Alt+↓)</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>ұсынылмайды</translation>
    </message>
    <message>
        <source>Land categories</source>
        <translation>Жер санаттары</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Құқықтар</translation>
    </message>
    <message>
        <source>Kinds of investors</source>
        <translation>Инвестор түрлері</translation>
    </message>
    <message>
        <source>Kinds of zones</source>
        <translation>Аймақ түрлері</translation>
    </message>
    <message>
        <source>States of projects</source>
        <translation>Жоба күйлері</translation>
    </message>
    <message>
        <source>Figures and units</source>
        <translation>Көрсеткіштер мен өлшем бірліктері</translation>
    </message>
    <message>
        <source>Kinds of papers</source>
        <translation>Құжат түрлері</translation>
    </message>
    <message>
        <source>Why a right has ended</source>
        <translation>Құқық неге тоқтады</translation>
    </message>
    <message>
        <source>Why a remark is accepted</source>
        <translation>Ескерту неге қабылданды</translation>
    </message>
    <message>
        <source>Kinds of protection strips</source>
        <translation>Күзет белдеуінің түрлері</translation>
    </message>
    <message>
        <source>Planned and actual</source>
        <translation>Жоспар және нақты</translation>
    </message>
    <message>
        <source>What a figure is about</source>
        <translation>Көрсеткіш неге қатысты</translation>
    </message>
    <message>
        <source>Kinds of reference shapes</source>
        <translation>Астар нысандарының түрлері</translation>
    </message>
    <message>
        <source>Districts of the cadastre</source>
        <translation>Кадастр аудандары</translation>
    </message>
    <message>
        <source>KATO codes</source>
        <translation>ӘАОЖ кодтары</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Ағылшынша</translation>
    </message>
</context>
<context>
    <name>OfficeTracks</name>
    <message>
        <source>Add a paper</source>
        <translation>Құжат қосу</translation>
    </message>
    <message>
        <source>Take this paper out</source>
        <translation>Бұл құжатты алып тастау</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Не керек</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Не береді</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Кім шешеді</translation>
    </message>
    <message>
        <source>Article of law or order</source>
        <translation>Заң бабы немесе бұйрық</translation>
    </message>
    <message>
        <source>Limit, working days</source>
        <translation>Мерзімі, жұмыс күні</translation>
    </message>
    <message>
        <source>no fixed limit</source>
        <translation>мерзімі белгіленбеген</translation>
    </message>
    <message>
        <source>Incomplete file goes back, working days</source>
        <translation>Толық емес іс қайтарылады, жұмыс күні</translation>
    </message>
    <message>
        <source>Papers that are needed</source>
        <translation>Қажет құжаттар</translation>
    </message>
    <message>
        <source>Papers that it gives</source>
        <translation>Берілетін құжаттар</translation>
    </message>
    <message>
        <source>Take out of the track</source>
        <translation>Жолдан алып тастау</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Қоспау</translation>
    </message>
    <message>
        <source>Stage {place}</source>
        <translation>{place}-кезең</translation>
    </message>
    <message>
        <source>A new stage</source>
        <translation>Жаңа кезең</translation>
    </message>
    <message>
        <source>From the akimat</source>
        <translation>Әкімдіктен</translation>
    </message>
    <message>
        <source>From the management company</source>
        <translation>Басқарушы компаниядан</translation>
    </message>
    <message>
        <source>Name of the track</source>
        <translation>Рәсімдеу жолының атауы</translation>
    </message>
    <message>
        <source>Limit of the whole, months</source>
        <translation>Жалпы мерзімі, ай</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Жаңа кезең</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own</source>
        <translation>Бағдарламадағыға қайту</translation>
    </message>
    <message>
        <source>Applications that are running keep the stages and limits they began with.</source>
        <translation>Жүріп жатқан өтініштер бастапқы кезеңдері мен мерзімдерін сақтайды.</translation>
    </message>
    <message>
        <source>Earlier (Alt+↑)</source>
        <translation>Ертерек (Alt+↑)</translation>
    </message>
    <message>
        <source>Later (Alt+↓)</source>
        <translation>Кейінірек (Alt+↓)</translation>
    </message>
    <message numerus="yes">
        <source>%n papers needed</source>
        <translation>
            <numerusform>%n құжат керек</numerusform>
            <numerusform>%n құжат керек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n жұмыс күні</numerusform>
            <numerusform>%n жұмыс күні</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>The page before</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Келесі бет</translation>
    </message>
    <message>
        <source>page {page} of {count}</source>
        <translation>{page}-бет, барлығы {count}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Decision of the akimat</source>
        <translation>Әкімдіктің шешімі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Write a title or a number.</source>
        <translation>Атауын немесе нөмірін жазыңыз.</translation>
    </message>
    <message>
        <source>Paper without a title</source>
        <translation>Атауы жоқ құжат</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n нұсқа</numerusform>
            <numerusform>%n нұсқа</numerusform>
        </translation>
    </message>
    <message>
        <source>filed on {day}</source>
        <translation>{day} тігілді</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} КБ</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} МБ</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the files of papers</source>
        <translation>Құжат файлдары тексерілуде</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Файлдар оқылуда</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Kind not chosen</source>
        <translation>Түрі таңдалмаған</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Look at the paper</source>
        <translation>Құжатты қарау</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation>Бұл нұсқаны алып тастау</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>Open to change</source>
        <translation>Өзгерту үшін ашу</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Басқаша сақтау…</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>Бұрынғы нұсқалары</translation>
    </message>
    <message>
        <source>Kind, title, number, day…</source>
        <translation>Түрі, атауы, нөмірі, күні…</translation>
    </message>
    <message>
        <source>Add a newer version…</source>
        <translation>Жаңа нұсқасын қосу…</translation>
    </message>
    <message>
        <source>Add its file…</source>
        <translation>Файлын қосу…</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Changed in another program; the register still has it as it was.</source>
        <translation>Басқа бағдарламада өзгертілді; тізілімде бұрынғысы тұр.</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Жаңа нұсқа етіп сақтау</translation>
    </message>
    <message>
        <source>Add papers</source>
        <translation>Құжаттарды қосу</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Құжатты сақтау</translation>
    </message>
    <message>
        <source>There is no picture of this file.</source>
        <translation>Бұл файлдың суреті жоқ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message numerus="yes">
        <source>%n more files were not taken.</source>
        <translation>
            <numerusform>Тағы %n файл алынбады.</numerusform>
            <numerusform>Тағы %n файл алынбады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to file it, or drag it onto a paper</source>
        <translation>Тігу үшін басыңыз немесе құжаттың үстіне сүйреңіз</translation>
    </message>
    <message>
        <source>Folder of the scanner</source>
        <translation>Сканер қалтасы</translation>
    </message>
    <message>
        <source>New scans</source>
        <translation>Жаңа скандар</translation>
    </message>
    <message>
        <source>Choose the folder of the scanner…</source>
        <translation>Сканер қалтасын таңдау…</translation>
    </message>
    <message>
        <source>Move filed scans into the subfolder “filed”</source>
        <translation>Тігілгенді «filed» ішкі қалтасына көшіру</translation>
    </message>
    <message>
        <source>Name the folder into which the scanner puts its files: the new ones then stand here.</source>
        <translation>Сканер файлдарын салатын қалтаны көрсетіңіз: жаңалары осында тұрады.</translation>
    </message>
    <message>
        <source>No new scans.</source>
        <translation>Жаңа скан жоқ.</translation>
    </message>
    <message>
        <source>Click a scan to file it, or drag it onto a paper.</source>
        <translation>Тігу үшін сканды басыңыз немесе құжаттың үстіне сүйреңіз.</translation>
    </message>
    <message>
        <source>Click a scan to file it, or drag it onto a paper. The file itself stays in its folder.</source>
        <translation>Тігу үшін сканды басыңыз немесе құжаттың үстіне сүйреңіз. Файлдың өзі қалтасында қалады.</translation>
    </message>
    <message>
        <source>Add files of this paper</source>
        <translation>Осы құжаттың файлын қосу</translation>
    </message>
    <message>
        <source>given by this stage</source>
        <translation>осы кезең береді</translation>
    </message>
    <message>
        <source>missing: drop the file here</source>
        <translation>жоқ: файлды осында салыңыз</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>керек</translation>
    </message>
    <message>
        <source>No papers yet: drop files here.</source>
        <translation>Әзірге құжат жоқ: файлдарды осында салыңыз.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Файл қосу…</translation>
    </message>
    <message>
        <source>Note a paper without a file</source>
        <translation>Құжатты файлсыз жазу</translation>
    </message>
    <message>
        <source>No papers yet. Drop files here, or onto the paper of the list that they are.</source>
        <translation>Әзірге құжат жоқ. Файлдарды осында немесе тізімдегі құжаттың үстіне сүйреп салыңыз.</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>Басқа құжаттар</translation>
    </message>
    <message>
        <source>Other stages</source>
        <translation>Басқа кезеңдер</translation>
    </message>
    <message>
        <source>Papers by stage</source>
        <translation>Кезеңдер бойынша құжаттар</translation>
    </message>
    <message>
        <source>The plot</source>
        <translation>Телім</translation>
    </message>
    <message>
        <source>The project: {name}</source>
        <translation>Жоба: {name}</translation>
    </message>
    <message>
        <source>The investor: {name}</source>
        <translation>Инвестор: {name}</translation>
    </message>
    <message>
        <source>The zone: {name}</source>
        <translation>Аймақ: {name}</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>Басқа құжат</translation>
    </message>
    <message>
        <source>Choose the kind later</source>
        <translation>Түрін кейін таңдау</translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message>
        <source>Plot</source>
        <translation>Телім</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Нүкте</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>These are today&apos;s values; the map shows {day}.</source>
        <translation>Мұнда бүгінгі мәндер; картада — {day}.</translation>
    </message>
    <message>
        <source>Correct a stage</source>
        <translation>Кезеңді түзету</translation>
    </message>
    <message>
        <source>Plot without a number</source>
        <translation>Нөмірі жоқ телім</translation>
    </message>
    <message>
        <source>No project yet: link one</source>
        <translation>Жоба әлі жоқ: байланыстыру</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Нөмірді көшіру</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Үлгі деректер</translation>
    </message>
    <message>
        <source>Boundary, number, stages and days are made up; no public data exist.</source>
        <translation>Шекара, нөмір, кезеңдер мен күндер ойдан алынған; ашық деректер жоқ.</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>мерзімі {day}</translation>
    </message>
    <message>
        <source>All stages are done</source>
        <translation>Барлық кезең аяқталды</translation>
    </message>
    <message>
        <source>Start registration</source>
        <translation>Рәсімдеуді бастау</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Жаңа өтініш</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>Back to today</source>
        <translation>Бүгінге оралу</translation>
    </message>
    <message>
        <source>Back to today&apos;s map (Esc)</source>
        <translation>Бүгінгі картаға оралу (Esc)</translation>
    </message>
    <message>
        <source>Reading the past…</source>
        <translation>Өткен күндер оқылуда…</translation>
    </message>
    <message>
        <source>The map as of {day}, read only</source>
        <translation>{day} күнгі карта, тек оқуға</translation>
    </message>
    <message>
        <source>The change before (Ctrl+Left)</source>
        <translation>Алдыңғы өзгеріс (Ctrl+Солға)</translation>
    </message>
    <message>
        <source>Play: from change to change</source>
        <translation>Ойнату: өзгерістен өзгеріске</translation>
    </message>
    <message>
        <source>The next change (Ctrl+Right)</source>
        <translation>Келесі өзгеріс (Ctrl+Оңға)</translation>
    </message>
    <message>
        <source>What changed between two days</source>
        <translation>Екі күн арасында не өзгерді</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Өзгерістер</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Life story</source>
        <translation>Телім тарихы</translation>
    </message>
    <message>
        <source>late on that day, due {day}</source>
        <translation>сол күні кешіккен, мерзімі {day}</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>есепте жоқ</translation>
    </message>
    <message>
        <source>Today: {status}</source>
        <translation>Бүгін: {status}</translation>
    </message>
    <message numerus="yes">
        <source>%n plots came</source>
        <translation>
            <numerusform>%n телім қосылды</numerusform>
            <numerusform>%n телім қосылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plots went</source>
        <translation>
            <numerusform>%n телім есептен шықты</numerusform>
            <numerusform>%n телім есептен шықты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another boundary or number</source>
        <translation>
            <numerusform>%n телімнің шекарасы не нөмірі өзгерді</numerusform>
            <numerusform>%n телімнің шекарасы не нөмірі өзгерді</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes from</source>
        <translation>Өзгерістер:</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} күніне дейін</translation>
    </message>
    <message>
        <source>Nothing changed in these days.</source>
        <translation>Бұл күндері ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>An earlier day, such as {day}</source>
        <translation>Ертерек күн керек, мысалы {day}</translation>
    </message>
</context>
<context>
    <name>PasteCorners</name>
    <message>
        <source>which way is right?</source>
        <translation>қайсысы дұрыс?</translation>
    </message>
    <message>
        <source>{km} km from the zone</source>
        <translation>аймақтан {km} км</translation>
    </message>
    <message>
        <source>taken as they are</source>
        <translation>сол күйінде алынды</translation>
    </message>
    <message>
        <source>zone number put before Y</source>
        <translation>Y алдына аймақ нөмірі қойылды</translation>
    </message>
    <message>
        <source>converted from degrees (WGS 84)</source>
        <translation>градустан түрлендірілді (WGS 84)</translation>
    </message>
    <message>
        <source>converted from {system}</source>
        <translation>{system} жүйесінен түрлендірілді</translation>
    </message>
    <message>
        <source>New plot from corners</source>
        <translation>Нүктелер бойынша жаңа телім</translation>
    </message>
    <message>
        <source>Paste from a letter, table or message: order of X and Y, zone number and degrees are recognised.</source>
        <translation>Хаттан, кестеден не хабардан қойыңыз: X пен Y реті, аймақ нөмірі және градустар танылады.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Файлдан…</translation>
    </message>
    <message>
        <source>Cadastral number</source>
        <translation>Кадастрлық нөмірі</translation>
    </message>
    <message>
        <source>the next free one</source>
        <translation>келесі бос нөмір</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Нүктелер</translation>
    </message>
    <message>
        <source>Tables and texts (*.xlsx *.csv *.txt)</source>
        <translation>Кестелер мен мәтіндер (*.xlsx *.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>For this plot</source>
        <translation>Осы телім үшін</translation>
    </message>
    <message numerus="yes">
        <source>%n rows, in a loop</source>
        <translation>
            <numerusform>%n жол, циклда</numerusform>
            <numerusform>%n жол, циклда</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlotPlan</name>
    <message>
        <source>Land plot plan</source>
        <translation>Жер учаскесінің жоспары</translation>
    </message>
    <message>
        <source>Land plot plan (continued)</source>
        <translation>Жер учаскесінің жоспары (жалғасы)</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Үлгі деректер</translation>
    </message>
    <message>
        <source>Cadastral number</source>
        <translation>Кадастрлық нөмірі</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Орналасқан жері</translation>
    </message>
    <message>
        <source>Designated purpose</source>
        <translation>Нысаналы мақсаты</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>нөмірі жоқ</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>1 centimetre = {length} metres</source>
        <translation>1 сантиметрде {length} метр</translation>
    </message>
    <message>
        <source>m</source>
        <translation>м</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>га</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>м²</translation>
    </message>
    <message>
        <source>N</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Координаттар жүйесі</translation>
    </message>
    <message>
        <source>Datum operation</source>
        <translation>Координаттарды түрлендіру</translation>
    </message>
    <message>
        <source>accuracy {accuracy} m</source>
        <translation>дәлдігі {accuracy} м</translation>
    </message>
    <message>
        <source>accuracy not stated</source>
        <translation>дәлдігі көрсетілмеген</translation>
    </message>
    <message>
        <source>Corner coordinates</source>
        <translation>Бұрылыс нүктелерінің координаттары</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>X (north), m</source>
        <translation>X (солтүстік), м</translation>
    </message>
    <message>
        <source>Y (east), m</source>
        <translation>Y (шығыс), м</translation>
    </message>
    <message>
        <source>Length, m</source>
        <translation>Ұзындығы, м</translation>
    </message>
    <message>
        <source>Grid azimuth</source>
        <translation>Дирекциондық бұрыш</translation>
    </message>
    <message>
        <source>continued on the next page</source>
        <translation>жалғасы келесі бетте</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ауданы</translation>
    </message>
    <message>
        <source>from coordinates, in the plane</source>
        <translation>координаттар бойынша, жазықтықта</translation>
    </message>
    <message>
        <source>from the printed corners</source>
        <translation>басылған нүктелер бойынша</translation>
    </message>
    <message>
        <source>on the ellipsoid</source>
        <translation>эллипсоидта</translation>
    </message>
    <message>
        <source>by document</source>
        <translation>құжат бойынша</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Периметрі</translation>
    </message>
    <message>
        <source>Description of adjacent land</source>
        <translation>Шектесу сипаттамасы</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} — {end}</translation>
    </message>
    <message>
        <source>road</source>
        <translation>жол</translation>
    </message>
    <message>
        <source>railway</source>
        <translation>темір жол</translation>
    </message>
    <message>
        <source>water</source>
        <translation>су нысаны</translation>
    </message>
    <message>
        <source>land of the zone</source>
        <translation>аймақ жері</translation>
    </message>
    <message>
        <source>other land</source>
        <translation>өзге жер</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Инвестор</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Рәсімдеу</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебесі</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өтті</translation>
    </message>
    <message>
        <source>Compiled by</source>
        <translation>Құрастырған</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Пішімі</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>өзгеріс</translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation>Бақылау сомасы</translation>
    </message>
    <message>
        <source>This sheet is not an official document.</source>
        <translation>Бұл парақ ресми құжат болып табылмайды.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>бос</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>жоспарланған</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>рәсімделуде</translation>
    </message>
    <message>
        <source>returned for correction</source>
        <translation>түзетуге қайтарылды</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>тоқтатыла тұрды</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>бас тартылды</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>тіркелген</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>құқық тоқтатылды</translation>
    </message>
</context>
<context>
    <name>PlotTab</name>
    <message>
        <source>Perimeter</source>
        <translation>Периметрі</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Координаттар жүйесі</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>Cadastral number</source>
        <translation>Кадастрлық нөмірі</translation>
    </message>
    <message>
        <source>Address, Kazakh</source>
        <translation>Мекенжайы, қазақша</translation>
    </message>
    <message>
        <source>Address, Russian</source>
        <translation>Мекенжайы, орысша</translation>
    </message>
    <message>
        <source>Land category</source>
        <translation>Жер санаты</translation>
    </message>
    <message>
        <source>Purpose, Kazakh</source>
        <translation>Мақсаты, қазақша</translation>
    </message>
    <message>
        <source>Purpose, Russian</source>
        <translation>Мақсаты, орысша</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Құқық түрі</translation>
    </message>
    <message>
        <source>Right until</source>
        <translation>Құқық мерзімі</translation>
    </message>
    <message>
        <source>Area by document, ha</source>
        <translation>Құжат бойынша ауданы, га</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжаты</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>By coordinates</source>
        <translation>Координаттар бойынша</translation>
    </message>
    <message>
        <source>Planar, from the corners in the official coordinate system</source>
        <translation>Жазықтықта, ресми координаттар жүйесіндегі нүктелер бойынша</translation>
    </message>
    <message>
        <source>On the ellipsoid</source>
        <translation>Эллипсоидта</translation>
    </message>
    <message>
        <source>Without the distortion of the projection, as a check</source>
        <translation>Проекция бұрмалауынсыз, тексеру үшін</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>Құжат бойынша</translation>
    </message>
    <message>
        <source>As stated in the document below</source>
        <translation>Төмендегі құжатта көрсетілгендей</translation>
    </message>
    <message>
        <source>Divisible</source>
        <translation>Бөлінетін</translation>
    </message>
    <message>
        <source>Indivisible</source>
        <translation>Бөлінбейтін</translation>
    </message>
    <message>
        <source>Divisibility</source>
        <translation>Бөлінуі</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Area, ha</source>
        <translation>Ауданы, га</translation>
    </message>
    <message>
        <source>Cadastral number</source>
        <translation>Кадастрлық нөмірі</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебесі</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%n жол көшірілді</numerusform>
            <numerusform>%n жол көшірілді</numerusform>
        </translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Телімдер</translation>
    </message>
    <message>
        <source>Show the list of plots</source>
        <translation>Телімдер тізімін көрсету</translation>
    </message>
    <message>
        <source>all</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>free</source>
        <translation>бос</translation>
    </message>
    <message>
        <source>in registration</source>
        <translation>рәсімделуде</translation>
    </message>
    <message>
        <source>late</source>
        <translation>кешіккен</translation>
    </message>
    <message>
        <source>+ filter</source>
        <translation>+ сүзгі</translation>
    </message>
    <message>
        <source>Draw a plot</source>
        <translation>Телім сызу</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Барлығын көрсету</translation>
    </message>
    <message>
        <source>No plot passes the filter</source>
        <translation>Сүзгіге сай телім жоқ</translation>
    </message>
    <message>
        <source>There are other plots; the filter hides them.</source>
        <translation>Басқа телімдер бар, бірақ сүзгі оларды жасырып тұр.</translation>
    </message>
    <message>
        <source>No plots here yet</source>
        <translation>Мұнда әлі телім жоқ</translation>
    </message>
    <message>
        <source>Draw the first plot on the map, or import a file of plots. They will stand here with their stages and days.</source>
        <translation>Картада бірінші телімді сызыңыз немесе телімдер файлын импорттаңыз. Олар осында кезеңдерімен және мерзімдерімен тұрады.</translation>
    </message>
    <message numerus="yes">
        <source>%n statuses</source>
        <translation>
            <numerusform>%n мәртебе</numerusform>
            <numerusform>%n мәртебе</numerusform>
        </translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Картада көрсету</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Нөмірді көшіру</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Кесте түрінде көшіру</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Тігінен</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>Көлденең</translation>
    </message>
    <message>
        <source>Compiled by</source>
        <translation>Құрастырған</translation>
    </message>
    <message>
        <source>Take {scale}</source>
        <translation>{scale} қою</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>Languages of the sheet</source>
        <translation>Парақ тілдері</translation>
    </message>
    <message>
        <source>Kazakh and Russian</source>
        <translation>Қазақша және орысша</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Ағылшынша</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Парақты басып шығару</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF ретінде сақтау…</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Парақты сақтау</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Drawing and verifying…</source>
        <translation>Сызылуда және тексерілуде…</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Тоқтатылды; ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>жоспар</translation>
    </message>
    <message>
        <source>The sheet appears here.</source>
        <translation>Парақ осында көрінеді.</translation>
    </message>
    <message>
        <source>Verified: {file}. Read back from the file, the drawing is at {scale} to within {error} mm, and words and corners are those of the register.</source>
        <translation>Тексерілді: {file}. Файлдан қайта оқылған сызбаның масштабы {scale}, қатесі {error} мм-ден аспайды; сөздері мен нүктелері тізілімдегідей.</translation>
    </message>
    <message>
        <source>The sheet did not verify and was not saved.</source>
        <translation>Парақ тексеруден өтпеді, сондықтан сақталмады.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectTab</name>
    <message>
        <source>No project on this plot</source>
        <translation>Бұл телімде жоба жоқ</translation>
    </message>
    <message>
        <source>Link the project that will be built here: its investor, money and jobs then stand with the plot.</source>
        <translation>Осында салынатын жобаны байланыстырыңыз: сонда инвесторы, қаражаты мен жұмыс орындары телімнің қасында тұрады.</translation>
    </message>
    <message>
        <source>Link a project</source>
        <translation>Жоба байланыстыру</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Жаңа жоба</translation>
    </message>
    <message>
        <source>Open the whole record of the project</source>
        <translation>Жобаның толық жазбасын ашу</translation>
    </message>
    <message>
        <source>BIN / IIN</source>
        <translation>БСН / ЖСН</translation>
    </message>
    <message>
        <source>New investor…</source>
        <translation>Жаңа инвестор</translation>
    </message>
    <message>
        <source>Open the investor</source>
        <translation>Инвесторды ашу</translation>
    </message>
    <message>
        <source>Name, Kazakh</source>
        <translation>Атауы, қазақша</translation>
    </message>
    <message>
        <source>Name, Russian</source>
        <translation>Атауы, орысша</translation>
    </message>
    <message>
        <source>Product, Kazakh</source>
        <translation>Өнімі, қазақша</translation>
    </message>
    <message>
        <source>Product, Russian</source>
        <translation>Өнімі, орысша</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Инвестор</translation>
    </message>
    <message>
        <source>Note, Kazakh</source>
        <translation>Ескертпе, қазақша</translation>
    </message>
    <message>
        <source>Note, Russian</source>
        <translation>Ескертпе, орысша</translation>
    </message>
    <message>
        <source>Other project…</source>
        <translation>Басқа жоба…</translation>
    </message>
    <message>
        <source>Link another plot…</source>
        <translation>Тағы телім…</translation>
    </message>
    <message>
        <source>Choose on the map the plot that this project also uses</source>
        <translation>Осы жоба пайдаланатын тағы бір телімді картадан таңдаңыз</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Ажырату</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Тақта</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Мерзім</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Жиынтық</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақтар</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Land category</source>
        <translation>Жер санаты</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Құқық түрі</translation>
    </message>
    <message>
        <source>Right until</source>
        <translation>Құқық мерзімі</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Аймақ</translation>
    </message>
    <message>
        <source>Divisible</source>
        <translation>Бөлінетін</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>State of the project</source>
        <translation>Жобаның күйі</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Инвестор</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Телімдер</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Жобалар</translation>
    </message>
    <message>
        <source>Investors</source>
        <translation>Инвесторлар</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Аймақтар</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>Кестеден іздеу</translation>
    </message>
    <message>
        <source>Without a file</source>
        <translation>Файлсыз</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Нөмірсіз</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Құжат әлі жоқ</translation>
    </message>
    <message>
        <source>Papers of plots, projects and stages stand here; add one in a passport.</source>
        <translation>Мұнда телімдердің, жобалардың және кезеңдердің құжаттары тұрады; құжат паспортта қосылады.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Тиесілілігі</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезеңі</translation>
    </message>
    <message>
        <source>Has a file</source>
        <translation>Файлы бар</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Size, KB</source>
        <translation>Көлемі, КБ</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Қосылған күні</translation>
    </message>
    <message>
        <source>Newer version of another</source>
        <translation>Ескісінің жаңа нұсқасы</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>кезең</translation>
    </message>
    <message>
        <source>known for {known} of {of}</source>
        <translation>{of} ішінен {known} белгілі</translation>
    </message>
    <message>
        <source>Not stated in the source</source>
        <translation>Дереккөзде айтылмаған</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Дереккөзсіз</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Көрсеткіш әлі жоқ</translation>
    </message>
    <message>
        <source>Money, jobs, output and area stand here with their source and day.</source>
        <translation>Мұнда қаржы, жұмыс орындары, өндіріс көлемі мен ауданы дереккөзі және күнімен тұрады.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Кім не не туралы</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Planned or actual</source>
        <translation>Жоспар не нақты</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшем бірлігі</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Қай күнгі жағдай</translation>
    </message>
    <message>
        <source>Without a BIN or IIN</source>
        <translation>БСН не ЖСН жоқ</translation>
    </message>
    <message>
        <source>Without projects</source>
        <translation>Жобасыз</translation>
    </message>
    <message>
        <source>No investors yet</source>
        <translation>Инвестор әлі жоқ</translation>
    </message>
    <message>
        <source>Companies, entrepreneurs, persons and bodies stand here with their BIN or IIN.</source>
        <translation>Мұнда кәсіпорындар, кәсіпкерлер, жеке тұлғалар мен органдар БСН не ЖСН-імен тұрады.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>BIN / IIN</source>
        <translation>БСН / ЖСН</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Number of projects</source>
        <translation>Жоба саны</translation>
    </message>
    <message>
        <source>Number of plots</source>
        <translation>Телім саны</translation>
    </message>
    <message>
        <source>Area, ha</source>
        <translation>Ауданы, га</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>га</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. пошта</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>Үлгі дерек</translation>
    </message>
    <message>
        <source>Free plots by size</source>
        <translation>Бос телімдер ауданы бойынша</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>Жобасыз</translation>
    </message>
    <message>
        <source>Registered this year</source>
        <translation>Биыл тіркелген</translation>
    </message>
    <message>
        <source>Rights that end within a year</source>
        <translation>Құқығы бір жылда бітетін</translation>
    </message>
    <message>
        <source>No plots yet</source>
        <translation>Телім әлі жоқ</translation>
    </message>
    <message>
        <source>Every plot of the register stands here with its stage, right, project and land.</source>
        <translation>Мұнда тізілімнің әр телімі кезеңі, құқығы, жобасы және жерімен тұрады.</translation>
    </message>
    <message>
        <source>Cadastral number</source>
        <translation>Кадастрлық нөмірі</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебесі</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>Stages done</source>
        <translation>Аяқталған кезең</translation>
    </message>
    <message>
        <source>Is late</source>
        <translation>Мерзімі өтті</translation>
    </message>
    <message>
        <source>Days in the stage</source>
        <translation>Кезеңдегі күн</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Рәсімдеу жолы</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Жауапты</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Өтініш күні</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Соңғы әрекет</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Шешім күні</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Тіркелген күні</translation>
    </message>
    <message>
        <source>Year of registration</source>
        <translation>Тіркелген жылы</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Нысаналы мақсаты</translation>
    </message>
    <message>
        <source>By document, ha</source>
        <translation>Құжат бойынша, га</translation>
    </message>
    <message>
        <source>Has a project</source>
        <translation>Жобасы бар</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Өнімі</translation>
    </message>
    <message>
        <source>Without plots</source>
        <translation>Телімсіз</translation>
    </message>
    <message>
        <source>Without an investor</source>
        <translation>Инвесторсыз</translation>
    </message>
    <message>
        <source>With late plots</source>
        <translation>Кешіккен телімі бар</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Жоба әлі жоқ</translation>
    </message>
    <message>
        <source>A project says what is built or made on plots, who builds it, and what it promised.</source>
        <translation>Жоба телімдерде не салынатынын немесе не өндірілетінін, кім салатынын және не уәде етілгенін айтады.</translation>
    </message>
    <message>
        <source>mln ₸</source>
        <translation>млн ₸</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>орын</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Investment planned, mln</source>
        <translation>Инвестиция, жоспар, млн</translation>
    </message>
    <message>
        <source>Investment actual, mln</source>
        <translation>Инвестиция, нақты, млн</translation>
    </message>
    <message>
        <source>Jobs planned</source>
        <translation>Орын, жоспар</translation>
    </message>
    <message>
        <source>Jobs actual</source>
        <translation>Орын, нақты</translation>
    </message>
    <message>
        <source>{sum} (known for {known} of {of})</source>
        <translation>{sum} ({of} ішінен {known} белгілі)</translation>
    </message>
    <message>
        <source>the whole region</source>
        <translation>бүкіл облыс</translation>
    </message>
    <message>
        <source>No zones yet</source>
        <translation>Аймақ әлі жоқ</translation>
    </message>
    <message>
        <source>A zone holds plots and says in which coordinate system their corners are official.</source>
        <translation>Аймақ телімдерді біріктіреді және олардың нүктелері қай координаттар жүйесінде ресми екенін айтады.</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Аудан коды</translation>
    </message>
    <message>
        <source>Free plots</source>
        <translation>Бос телім</translation>
    </message>
    <message>
        <source>Free, ha</source>
        <translation>Бос, га</translation>
    </message>
    <message>
        <source>Late plots</source>
        <translation>Кешіккені</translation>
    </message>
    <message>
        <source>Has a boundary</source>
        <translation>Шекарасы бар</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Координаттар жүйесі</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>Start registration</source>
        <translation>Рәсімдеуді бастау</translation>
    </message>
    <message>
        <source>Application received on</source>
        <translation>Өтініш түскен күн</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Бастау</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>new plot</source>
        <translation>жаңа телім</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Reports</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Басқаша сақтау…</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>Sheet of the week</source>
        <translation>Апта парағы</translation>
    </message>
    <message>
        <source>Due days</source>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Телімдер</translation>
    </message>
    <message>
        <source>whole register</source>
        <translation>бүкіл тізілім</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen plots</source>
        <translation>
            <numerusform>таңдалған %n телім</numerusform>
            <numerusform>таңдалған %n телім</numerusform>
        </translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>Copy to edit</source>
        <translation>Өңдеу үшін көшірме</translation>
    </message>
    <message>
        <source>Folder of templates</source>
        <translation>Үлгілер қалтасы</translation>
    </message>
    <message>
        <source>Places that a template may name; a click copies one:</source>
        <translation>Үлгіде жазуға болатын орындар; шертсеңіз, көшіріледі:</translation>
    </message>
    <message>
        <source>Zones, plots, projects, figures, every stage and what is late: a sheet each, for Excel or LibreOffice.</source>
        <translation>Аймақтар, телімдер, жобалар, көрсеткіштер, барлық кезең және кешіккендер: әрқайсысы бөлек бетте, Excel не LibreOffice үшін.</translation>
    </message>
    <message>
        <source>A Word letter about the chosen plot, filled from its record. Copy a template to make it the office&apos;s own.</source>
        <translation>Таңдалған телім туралы Word хаты, оның жазбасынан толтырылады. Кеңсенің өз үлгісі керек болса, көшірме жасаңыз.</translation>
    </message>
    <message>
        <source>What is late, what falls due in seven days and what waits, for the table of Monday morning.</source>
        <translation>Кешіккені, жеті күнде бітетіні және күтіп тұрғаны – дүйсенбі таңғы жиналысқа.</translation>
    </message>
    <message>
        <source>Due days for Outlook or another calendar (.ics). Taken in again, the file changes its entries.</source>
        <translation>Outlook не басқа күнтізбеге арналған мерзімдер (.ics). Файл қайта алынса, жазбалар жаңарады.</translation>
    </message>
    <message>
        <source>Choose one plot on the map or in the list first.</source>
        <translation>Алдымен картадан не тізімнен бір телім таңдаңыз.</translation>
    </message>
    <message>
        <source>State of the application</source>
        <translation>Рәсімдеу барысы</translation>
    </message>
    <message>
        <source>Return for correction</source>
        <translation>Түзетуге қайтару</translation>
    </message>
    <message>
        <source>Motivated refusal</source>
        <translation>Дәлелді бас тарту</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Тоқтата тұру</translation>
    </message>
</context>
<context>
    <name>RetirePlot</name>
    <message>
        <source>this plot</source>
        <translation>осы телім</translation>
    </message>
    <message>
        <source>Retire {plot}</source>
        <translation>Есептен шығару: {plot}</translation>
    </message>
    <message>
        <source>The plot leaves the map and the list. Its record and history stay, and the edit can be undone.</source>
        <translation>Телім картадан және тізімнен шығады. Паспорты мен тарихы қалады, өзгерісті болдырмауға болады.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Есептен шығару</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Use of the plot</source>
        <translation>Телімнің пайдаланылуы</translation>
    </message>
    <message>
        <source>End the right</source>
        <translation>Құқықты тоқтату</translation>
    </message>
    <message>
        <source>Release the plot</source>
        <translation>Телімді босату</translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message>
        <source>Round scales</source>
        <translation>Дөңгелек масштабтар</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>сыймайды</translation>
    </message>
    <message>
        <source>Largest that fits</source>
        <translation>Сыятын ең ірісі</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>plot</source>
        <translation>телім</translation>
    </message>
    <message>
        <source>paper of a stage</source>
        <translation>кезең құжаты</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>аймақ</translation>
    </message>
    <message>
        <source>project</source>
        <translation>жоба</translation>
    </message>
    <message>
        <source>investor</source>
        <translation>инвестор</translation>
    </message>
    <message>
        <source>protection strip</source>
        <translation>күзет белдеуі</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>құжат</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>баптау</translation>
    </message>
    <message>
        <source>command</source>
        <translation>команда</translation>
    </message>
    <message>
        <source>number, project, investor, product…</source>
        <translation>нөмір, жоба, инвестор, өнім…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>«{text}» бойынша ештеңе табылмады</translation>
    </message>
</context>
<context>
    <name>SearchChoice</name>
    <message>
        <source>Type to search</source>
        <translation>Іздеу үшін теріңіз</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type on</source>
        <translation>
            <numerusform>тағы %n: әрі қарай теріңіз</numerusform>
            <numerusform>тағы %n: әрі қарай теріңіз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetFact</name>
    <message>
        <source>Change a figure</source>
        <translation>Көрсеткішті өзгерту</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Көрсеткіш қосу</translation>
    </message>
    <message>
        <source>An empty value means that the source does not state it; it is never counted as zero.</source>
        <translation>Бос мән дереккөзде айтылмағанын білдіреді; ол ешқашан нөл деп саналмайды.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Planned or actual</source>
        <translation>Жоспар не нақты</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Year or years</source>
        <translation>Жылы немесе жылдары</translation>
    </message>
    <message>
        <source>Source, Kazakh</source>
        <translation>Дереккөз, қазақша</translation>
    </message>
    <message>
        <source>Source, Russian</source>
        <translation>Дереккөз, орысша</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Қай күнгі жағдай</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
</context>
<context>
    <name>SetUse</name>
    <message>
        <source>Use of {plot}</source>
        <translation>{plot} телімінің пайдаланылуы</translation>
    </message>
    <message>
        <source>A plot that is not used in time may be taken back; once it is used, the watch ends.</source>
        <translation>Уақытында игерілмеген телім қайтарып алынуы мүмкін; пайдаланыла бастаса, бақылау аяқталады.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Used since</source>
        <translation>Пайдаланыла бастаған күні</translation>
    </message>
    <message>
        <source>Must be used by, if the design documents say so</source>
        <translation>Қай күнге дейін игерілуі керек (жобалық құжатта көрсетілсе)</translation>
    </message>
    <message>
        <source>Term of development set by the management company</source>
        <translation>Басқарушы компания белгілеген игеру мерзімі</translation>
    </message>
    <message numerus="yes">
        <source>Without a day: %n years after the decision</source>
        <translation>
            <numerusform>Күні жазылмаса: шешімнен кейін %n жыл</numerusform>
            <numerusform>Күні жазылмаса: шешімнен кейін %n жыл</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPassport</name>
    <message>
        <source>Numbers</source>
        <translation>Нөмірлері</translation>
    </message>
    <message>
        <source>Click one plot to open its passport; Esc lets all go.</source>
        <translation>Паспортын ашу үшін бір телімді шертіңіз; Esc таңдаудан шығарады.</translation>
    </message>
    <message numerus="yes">
        <source>%n plots</source>
        <translation>
            <numerusform>%n телім</numerusform>
            <numerusform>%n телім</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Wheel: nearer and farther · drag: move · double click: the whole page</source>
        <translation>Дөңгелекше: жақындату, алыстату · сүйреу: жылжыту · екі рет шерту: бүкіл бет</translation>
    </message>
</context>
<context>
    <name>Snapping</name>
    <message>
        <source>Snapping</source>
        <translation>Байлау</translation>
    </message>
    <message>
        <source>Snapping: radius, grid, what is caught (F3, F9)</source>
        <translation>Байлау: радиусы, торы, неге байланады (F3, F9)</translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation>{n} пкс</translation>
    </message>
    <message>
        <source>off</source>
        <translation>өшірулі</translation>
    </message>
    <message>
        <source>Snapping (F3)</source>
        <translation>Байлау (F3)</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Радиусы</translation>
    </message>
    <message>
        <source>What is caught</source>
        <translation>Неге байланады</translation>
    </message>
    <message>
        <source>Grid (F9)</source>
        <translation>Тор (F9)</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Нүктелер</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Қабырғалар</translation>
    </message>
    <message>
        <source>Middles of sides</source>
        <translation>Қабырға ортасы</translation>
    </message>
    <message>
        <source>Perpendicular feet</source>
        <translation>Перпендикуляр</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Қиылысулар</translation>
    </message>
    <message>
        <source>Extensions of sides</source>
        <translation>Қабырға жалғасы</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} м</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
</context>
<context>
    <name>SplitPlot</name>
    <message>
        <source>Split {plot}</source>
        <translation>Бөлу: {plot}</translation>
    </message>
    <message>
        <source>The plot is retired, its pieces are new plots; the lineage is kept.</source>
        <translation>Телім есептен шығарылады, бөліктері жаңа телім болады; шығу тегі сақталады.</translation>
    </message>
    <message>
        <source>Split of {plot}</source>
        <translation>Бөлу: {plot}</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Бөлу</translation>
    </message>
    <message>
        <source>Along the line</source>
        <translation>Сызық бойынша</translation>
    </message>
    <message>
        <source>Exact area</source>
        <translation>Нақты аудан</translation>
    </message>
    <message>
        <source>Through a point</source>
        <translation>Нүкте арқылы</translation>
    </message>
    <message>
        <source>Equal parts</source>
        <translation>Тең бөліктер</translation>
    </message>
    <message>
        <source>Area of the piece, ha</source>
        <translation>Бөліктің ауданы, га</translation>
    </message>
    <message>
        <source>Number of parts</source>
        <translation>Бөлік саны</translation>
    </message>
    <message>
        <source>Along which side</source>
        <translation>Қай қабырға бойымен</translation>
    </message>
    <message>
        <source>Road kept out, width in m</source>
        <translation>Қалдырылатын жол, ені, м</translation>
    </message>
    <message>
        <source>Ends of the line within 1 m of the boundary are put on it.</source>
        <translation>Сызықтың шекараға 1 м-ден жақын ұштары шекараға түсіріледі.</translation>
    </message>
    <message>
        <source>In the north</source>
        <translation>Солтүстіктен</translation>
    </message>
    <message>
        <source>In the east</source>
        <translation>Шығыстан</translation>
    </message>
    <message>
        <source>In the south</source>
        <translation>Оңтүстіктен</translation>
    </message>
    <message>
        <source>In the west</source>
        <translation>Батыстан</translation>
    </message>
    <message>
        <source>Corner {n}</source>
        <translation>{n}-нүкте</translation>
    </message>
    <message>
        <source>Typed X and Y</source>
        <translation>X пен Y теру</translation>
    </message>
    <message>
        <source>Through which point</source>
        <translation>Қай нүкте арқылы</translation>
    </message>
    <message>
        <source>X (north)</source>
        <translation>X (солтүстік)</translation>
    </message>
    <message>
        <source>Y (east)</source>
        <translation>Y (шығыс)</translation>
    </message>
</context>
<context>
    <name>StageChart</name>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n жұмыс күні</numerusform>
            <numerusform>%n жұмыс күні</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>suspended for %n working days</source>
        <translation>
            <numerusform>%n жұмыс күніне тоқтатыла тұрды</numerusform>
            <numerusform>%n жұмыс күніне тоқтатыла тұрды</numerusform>
        </translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>мерзімі {day}</translation>
    </message>
    <message numerus="yes">
        <source>late by %n working days</source>
        <translation>
            <numerusform>%n жұмыс күніне кешікті</numerusform>
            <numerusform>%n жұмыс күніне кешікті</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageStatus</name>
    <message>
        <source>planned</source>
        <translation>жоспарланған</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>орындалуда</translation>
    </message>
    <message>
        <source>done</source>
        <translation>аяқталды</translation>
    </message>
    <message>
        <source>returned for correction</source>
        <translation>түзетуге қайтарылды</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>тоқтатыла тұрды</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>бас тартылды</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>талап етілмейді</translation>
    </message>
</context>
<context>
    <name>StageStep</name>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Жауапты тұлға</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Құжат нөмірі</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Not here yet: {papers}.</source>
        <translation>Әлі жоқ: {papers}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Күнін жазыңыз.</translation>
    </message>
    <message>
        <source>Write why: it stays in the history of the plot.</source>
        <translation>Себебін жазыңыз: ол телімнің тарихында қалады.</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>No registration yet</source>
        <translation>Рәсімдеу әлі басталмаған</translation>
    </message>
    <message>
        <source>Start the registration: all stages of the procedure then stand here with their due dates.</source>
        <translation>Рәсімдеуді бастаңыз: сонда барлық кезең мерзімдерімен осында тұрады.</translation>
    </message>
    <message>
        <source>Start registration</source>
        <translation>Рәсімдеуді бастау</translation>
    </message>
    <message>
        <source>Correct days, person or note</source>
        <translation>Күнін, жауаптысын не ескертпесін түзету</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>басталғаны {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>мерзімі {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n жұмыс күні</numerusform>
            <numerusform>%n жұмыс күні</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Free</source>
        <translation>Бос</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Жоспарланған</translation>
    </message>
    <message>
        <source>In registration</source>
        <translation>Рәсімделуде</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>Түзетуге қайтарылды</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Тоқтатыла тұрды</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Бас тартылды</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Тіркелген</translation>
    </message>
    <message>
        <source>Right terminated</source>
        <translation>Құқық тоқтатылды</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>saving…</source>
        <translation>сақталуда…</translation>
    </message>
    <message>
        <source>Scale of the map</source>
        <translation>Карта масштабы</translation>
    </message>
    <message>
        <source>Scale of the map: type 2000 and press Enter</source>
        <translation>Карта масштабы: 2000 деп теріп, Enter басыңыз</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Life story</source>
        <translation>Телім тарихы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>retired on {day}</source>
        <translation>{day} есептен шығарылды</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Қайдан пайда болды</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Неге айналды</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Retired on {day}: click for its story</source>
        <translation>{day} есептен шығарылған: тарихын көру үшін шертіңіз</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>Өту үшін шертіңіз</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Рәсімдеу</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Шекара</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened.</source>
        <translation>Мұндай ештеңе болған жоқ.</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Сызылды</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Файлдан импортталды</translation>
    </message>
    <message>
        <source>Entered in the register</source>
        <translation>Тізілімге енгізілді</translation>
    </message>
    <message>
        <source>Came from a split</source>
        <translation>Бөлуден пайда болды</translation>
    </message>
    <message>
        <source>Came from a merger</source>
        <translation>Біріктіруден пайда болды</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Бөлінді</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Біріктірілді</translation>
    </message>
    <message>
        <source>Boundary changed</source>
        <translation>Шекарасы өзгертілді</translation>
    </message>
    <message>
        <source>Corners changed, area as before</source>
        <translation>Нүктелері өзгерді, ауданы бұрынғыдай</translation>
    </message>
    <message>
        <source>Another cadastral number</source>
        <translation>Кадастрлық нөмірі өзгерді</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Есептен шығарылды</translation>
    </message>
    <message>
        <source>Linked to a project</source>
        <translation>Жобамен байланыстырылды</translation>
    </message>
    <message>
        <source>Unlinked from its project</source>
        <translation>Жобадан ажыратылды</translation>
    </message>
    <message>
        <source>Registration opened</source>
        <translation>Рәсімдеу басталды</translation>
    </message>
    <message>
        <source>Stage started</source>
        <translation>Кезең басталды</translation>
    </message>
    <message>
        <source>Stage resumed</source>
        <translation>Кезең жалғастырылды</translation>
    </message>
    <message>
        <source>Stage suspended</source>
        <translation>Кезең тоқтатыла тұрды</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>Түзетуге қайтарылды</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Бас тартылды</translation>
    </message>
    <message>
        <source>Stage done</source>
        <translation>Кезең аяқталды</translation>
    </message>
    <message>
        <source>Stage not required</source>
        <translation>Кезең қажет емес</translation>
    </message>
    <message>
        <source>Stage planned again</source>
        <translation>Кезең қайта жоспарланды</translation>
    </message>
    <message>
        <source>Right registered</source>
        <translation>Құқық тіркелді</translation>
    </message>
    <message>
        <source>Right ended</source>
        <translation>Құқық тоқтатылды</translation>
    </message>
    <message>
        <source>Released for the next applicant</source>
        <translation>Келесі өтініш берушіге босатылды</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>мерзімі {day}</translation>
    </message>
    <message>
        <source>written down on {moment}, {who}</source>
        <translation>жазылған: {moment}, {who}</translation>
    </message>
    <message>
        <source>The journal does not have it: it was entered with the record.</source>
        <translation>Журналда жоқ: жазбамен бірге енгізілген.</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n жыл</numerusform>
            <numerusform>%n жыл</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>What it protects</source>
        <translation>Нені қорғайды</translation>
    </message>
    <message>
        <source>Name, Kazakh</source>
        <translation>Атауы, қазақша</translation>
    </message>
    <message>
        <source>Name, Russian</source>
        <translation>Атауы, орысша</translation>
    </message>
    <message>
        <source>Width, m</source>
        <translation>Ені, м</translation>
    </message>
    <message>
        <source>Act or decree</source>
        <translation>Акт немесе қаулы</translation>
    </message>
    <message>
        <source>number and day</source>
        <translation>нөмірі мен күні</translation>
    </message>
    <message>
        <source>New protection strip</source>
        <translation>Жаңа күзет белдеуі</translation>
    </message>
    <message>
        <source>Draw the line in the middle of the strip, or its area. The checks heed it at once.</source>
        <translation>Белдеудің орта сызығын немесе шекарасын салыңыз. Тексеру оны бірден ескереді.</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Картаға өту</translation>
    </message>
    <message>
        <source>Line with a width</source>
        <translation>Ені бар сызық</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Тұйық шекара</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Салу</translation>
    </message>
    <message>
        <source>Type coordinates</source>
        <translation>Координаталарды теру</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>Protection strip</source>
        <translation>Күзет белдеуі</translation>
    </message>
    <message>
        <source>What differs is recorded as one change.</source>
        <translation>Айырмашылық бір өзгеріс болып енгізіледі.</translation>
    </message>
    <message>
        <source>Draw it anew on the map</source>
        <translation>Картада қайта салу</translation>
    </message>
    <message>
        <source>Delete the strip</source>
        <translation>Белдеуді жою</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>{width} m</source>
        <translation>{width} м</translation>
    </message>
    <message>
        <source>made up</source>
        <translation>ойдан алынған</translation>
    </message>
</context>
<context>
    <name>Succession</name>
    <message>
        <source>Project and right go on with the new plots</source>
        <translation>Жоба мен құқық жаңа телімдерге көшеді</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Area before {before} m², after {after} m²</source>
        <translation>Ауданы бұрын {before} м², енді {after} м²</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbours get a corner</source>
        <translation>
            <numerusform>%n шектес телімге нүкте қосылады</numerusform>
            <numerusform>%n шектес телімге нүкте қосылады</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}: {area} m²</source>
        <translation>{n}: {area}&#xa0;м²</translation>
    </message>
    <message>
        <source>Number {n}</source>
        <translation>{n}-нөмір</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Save the summary as PDF</source>
        <translation>Жиынтықты PDF етіп сақтау</translation>
    </message>
    <message>
        <source>Summary as PDF</source>
        <translation>Жиынтық PDF</translation>
    </message>
    <message>
        <source>Nothing to sum up yet</source>
        <translation>Әзірге жинақтайтын ештеңе жоқ</translation>
    </message>
    <message>
        <source>Hectares by status and zone, the course of registration, money and jobs planned and come true stand here as soon as there are plots.</source>
        <translation>Телімдер пайда болғанда мұнда аймақ пен мәртебе бойынша гектарлар, рәсімдеу барысы, жоспарланған және нақты инвестиция мен жұмыс орындары көрсетіледі.</translation>
    </message>
    <message>
        <source>Draw a plot</source>
        <translation>Телім сызу</translation>
    </message>
    <message>
        <source>Zones and statuses, hectares</source>
        <translation>Аймақтар мен мәртебелер, гектар</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Жиынтық</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF етіп сақтау</translation>
    </message>
    <message>
        <source>Land by zone and status</source>
        <translation>Жер аймақ пен мәртебе бойынша</translation>
    </message>
    <message>
        <source>Investment, planned and actual</source>
        <translation>Инвестиция: жоспар және нақты</translation>
    </message>
    <message>
        <source>Registration, last 12 months</source>
        <translation>Рәсімдеу, соңғы 12 ай</translation>
    </message>
    <message>
        <source>Output by year</source>
        <translation>Жылдар бойынша өндіріс көлемі</translation>
    </message>
    <message>
        <source>Jobs, planned and actual</source>
        <translation>Жұмыс орындары: жоспар және нақты</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>Уақыт қайда кетеді</translation>
    </message>
    <message>
        <source>Blocked land</source>
        <translation>Бөгеліп тұрған жер</translation>
    </message>
    <message>
        <source>The sources contradict each other</source>
        <translation>Дереккөздер бір-біріне қайшы</translation>
    </message>
    <message>
        <source>Both sides stand as they were told; nothing was put right.</source>
        <translation>Екі жағы да айтылғандай көрсетілген; ештеңе түзетілген жоқ.</translation>
    </message>
    <message>
        <source>What the sources say of region and zones</source>
        <translation>Дереккөздер облыс пен аймақтар туралы</translation>
    </message>
    <message>
        <source>The sources are silent about</source>
        <translation>Дереккөздерде айтылмағаны</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>{day} күнгі жағдай</translation>
    </message>
    <message numerus="yes">
        <source>and %n smaller projects, counted in the sums</source>
        <translation>
            <numerusform>және тағы %n шағын жоба, қосындыға кірген</numerusform>
            <numerusform>және тағы %n шағын жоба, қосындыға кірген</numerusform>
        </translation>
    </message>
    <message>
        <source>Stated without years: {total}</source>
        <translation>Жылсыз айтылғаны: {total}</translation>
    </message>
    <message>
        <source>No stage was finished in the last year.</source>
        <translation>Соңғы жылы бірде-бір кезең аяқталмады.</translation>
    </message>
    <message>
        <source>Median days of the stages that were finished in the last year</source>
        <translation>Соңғы жылы аяқталған кезеңдердің күндері, медиана</translation>
    </message>
    <message>
        <source>{years} = {sum}, but the source says {total} bn ₸: the difference is {difference}.</source>
        <translation>{years} = {sum}, ал дереккөзде {total} млрд ₸ делінген: айырмасы {difference}.</translation>
    </message>
    <message>
        <source>The sources say from {low} to {high}.</source>
        <translation>Дереккөздерде {low} мен {high} аралығы айтылған.</translation>
    </message>
    <message>
        <source>Land in plots</source>
        <translation>Телімдердегі жер</translation>
    </message>
    <message numerus="yes">
        <source>in %n zones</source>
        <translation>
            <numerusform>%n аймақта</numerusform>
            <numerusform>%n аймақта</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered in {year}</source>
        <translation>{year} жылы тіркелді</translation>
    </message>
    <message>
        <source>Free land</source>
        <translation>Бос жер</translation>
    </message>
    <message>
        <source>Plots in all</source>
        <translation>Барлық телім</translation>
    </message>
    <message>
        <source>In registration</source>
        <translation>Рәсімделуде</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Кешіккен</translation>
    </message>
    <message>
        <source>area from coordinates</source>
        <translation>координаталар бойынша аудан</translation>
    </message>
    <message numerus="yes">
        <source>%n plots have no area and are not in the sum</source>
        <translation>
            <numerusform>%n телімнің ауданы жоқ, қосындыға кірмеген</numerusform>
            <numerusform>%n телімнің ауданы жоқ, қосындыға кірмеген</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Барлық аймақ</translation>
    </message>
    <message>
        <source>Right ended, plot not released</source>
        <translation>Құқық аяқталды, телім босатылмады</translation>
    </message>
    <message>
        <source>No step for more than a year</source>
        <translation>Бір жылдан астам қозғалыс жоқ</translation>
    </message>
    <message>
        <source>Refused, no new application</source>
        <translation>Бас тартылды, жаңа өтініш жоқ</translation>
    </message>
    <message>
        <source>Without a zone</source>
        <translation>Аймақсыз</translation>
    </message>
    <message>
        <source>The region</source>
        <translation>Облыс</translation>
    </message>
    <message>
        <source>Register {name}, as of {day}</source>
        <translation>{name} тізілімі, {day} күнгі жағдай</translation>
    </message>
    <message>
        <source>The whole register</source>
        <translation>Бүкіл тізілім</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>дереккөздер әртүрлі</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>The largest projects</source>
        <translation>Ең ірі жобалар</translation>
    </message>
    <message>
        <source>stated by the sources as a whole</source>
        <translation>дереккөзде тұтас айтылғаны</translation>
    </message>
    <message>
        <source>sum of the projects</source>
        <translation>жобалар қосындысы</translation>
    </message>
    <message>
        <source>All projects together</source>
        <translation>Барлық жоба бірге</translation>
    </message>
    <message>
        <source>The region, as the sources say</source>
        <translation>Облыс, дереккөздер бойынша</translation>
    </message>
    <message>
        <source>Output of {year}</source>
        <translation>{year} жылғы өндіріс көлемі</translation>
    </message>
    <message>
        <source>Applications opened</source>
        <translation>Ашылған өтініштер</translation>
    </message>
    <message>
        <source>Rights registered</source>
        <translation>Тіркелген құқықтар</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Бас тартылды</translation>
    </message>
    <message>
        <source>Nothing was registered in the last year.</source>
        <translation>Соңғы жылы ештеңе тіркелмеді.</translation>
    </message>
    <message>
        <source>From application to right: {days} (median of {n})</source>
        <translation>Өтініштен құқыққа дейін: {days} (медиана, {n} телім)</translation>
    </message>
    <message>
        <source>{percent} % of those in registration</source>
        <translation>рәсімделудегілердің {percent} %-ы</translation>
    </message>
    <message>
        <source>{what}, last 12 months</source>
        <translation>{what}, соңғы 12 ай</translation>
    </message>
    <message numerus="yes">
        <source>%n plots stand here now</source>
        <translation>
            <numerusform>қазір осы кезеңде %n телім</numerusform>
            <numerusform>қазір осы кезеңде %n телім</numerusform>
        </translation>
    </message>
    <message>
        <source>late {percent} %</source>
        <translation>кешіккені {percent} %</translation>
    </message>
    <message>
        <source>median of {n} in the last year, calendar days</source>
        <translation>соңғы жылғы {n} кезеңнің медианасы, күнтізбелік күн</translation>
    </message>
    <message>
        <source>Now at: {stage}</source>
        <translation>Қазір осы кезеңде: {stage}</translation>
    </message>
    <message numerus="yes">
        <source>%n plots</source>
        <translation>
            <numerusform>%n телім</numerusform>
            <numerusform>%n телім</numerusform>
        </translation>
    </message>
    <message>
        <source>known for {known} of {all}</source>
        <translation>белгілісі: {known}/{all}</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} күн</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>Тізімді қысқарту үшін жазыңыз</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Сүзгі…</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>Бағанды жасыру</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Бағандар…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Жазбаны ашу</translation>
    </message>
    <message>
        <source>Only this value</source>
        <translation>Тек осы мән</translation>
    </message>
    <message>
        <source>Without this value</source>
        <translation>Осы мәнсіз</translation>
    </message>
    <message>
        <source>Copy the column “{column}”</source>
        <translation>«{column}» бағанын көшіру</translation>
    </message>
    <message>
        <source>Change together…</source>
        <translation>Бірге өзгерту…</translation>
    </message>
    <message>
        <source>Sort by “{column}”</source>
        <translation>«{column}» бойынша сұрыптау</translation>
    </message>
    <message>
        <source>Sort within by it</source>
        <translation>Ішінде сұрыптау</translation>
    </message>
    <message>
        <source>Group by “{column}”</source>
        <translation>«{column}» бойынша топтау</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>Сүзгіге сай жол жоқ</translation>
    </message>
    <message>
        <source>There are others; the filter hides them.</source>
        <translation>Басқалары бар, сүзгі жасырып тұр.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows chosen</source>
        <translation>
            <numerusform>%n жол таңдалды</numerusform>
            <numerusform>%n жол таңдалды</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} / {total}</translation>
    </message>
    <message>
        <source>+ filter</source>
        <translation>+ сүзгі</translation>
    </message>
    <message>
        <source>only what the map shows</source>
        <translation>тек картада көрінгені</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топтау</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Барлығын көрсету</translation>
    </message>
    <message>
        <source>By {column}</source>
        <translation>Топ: {column}</translation>
    </message>
    <message>
        <source>Without groups</source>
        <translation>Топсыз</translation>
    </message>
    <message>
        <source>all</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>көрсетілген</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>from</source>
        <translation>бастап</translation>
    </message>
    <message>
        <source>to</source>
        <translation>дейін</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Take the filter off</source>
        <translation>Сүзгіні алу</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Бастапқыдай</translation>
    </message>
    <message>
        <source>{column}: {values}</source>
        <translation>{column}: {values}</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n мән</numerusform>
            <numerusform>%n мән</numerusform>
        </translation>
    </message>
    <message>
        <source>without {values}</source>
        <translation>{values} емес</translation>
    </message>
    <message>
        <source>from {low}</source>
        <translation>{low} бастап</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>{high} дейін</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Select (V)</source>
        <translation>Таңдау (V)</translation>
    </message>
    <message>
        <source>Draw a plot (N)</source>
        <translation>Телім сызу (N)</translation>
    </message>
    <message>
        <source>Draw a rectangle (N, R)</source>
        <translation>Тіктөртбұрыш сызу (N, R)</translation>
    </message>
    <message>
        <source>Draw a circle (N, O)</source>
        <translation>Шеңбер сызу (N, O)</translation>
    </message>
    <message>
        <source>Edit corners (B)</source>
        <translation>Нүктелерді өзгерту (B)</translation>
    </message>
    <message>
        <source>Split a plot (K)</source>
        <translation>Телімді бөлу (K)</translation>
    </message>
    <message>
        <source>Measure (L)</source>
        <translation>Өлшеу (L)</translation>
    </message>
    <message>
        <source>Change the shape</source>
        <translation>Пішінді өзгерту</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Жылжыту</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Бұру</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштабтау</translation>
    </message>
    <message>
        <source>Boundary along a line</source>
        <translation>Шекара сызық бойымен</translation>
    </message>
    <message>
        <source>Pull a side</source>
        <translation>Қабырғаны жылжыту</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>Plots, projects and stages</source>
        <translation>Телімдер, жобалар мен кезеңдер</translation>
    </message>
    <message>
        <source>Register, language, theme</source>
        <translation>Тізілім, тіл, реңк</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Парақты басып шығару</translation>
    </message>
    <message>
        <source>Change the shape</source>
        <translation>Пішінді өзгерту</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Карта көрінісі</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Реңк</translation>
    </message>
</context>
<context>
    <name>Traverse</name>
    <message>
        <source>New plot from a route</source>
        <translation>Жүріс бойынша жаңа телім</translation>
    </message>
    <message>
        <source>Bearings and angles: 90,5 or 90 30 15 or С45°30&apos;В. Enter: the next cell, Ctrl+V: a copied table.</source>
        <translation>Бұрыш: 90,5 не 90 30 15 не С45°30&apos;Ш. Enter: келесі ұяшық, Ctrl+V: көшірілген кесте.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>Bearings</source>
        <translation>Дир. бұрыштар</translation>
    </message>
    <message>
        <source>Angles right of the route</source>
        <translation>Оң жақ бұрыштар</translation>
    </message>
    <message>
        <source>Angles left of the route</source>
        <translation>Сол жақ бұрыштар</translation>
    </message>
    <message>
        <source>As measured</source>
        <translation>Өлшенгендей</translation>
    </message>
    <message>
        <source>Adjusted (Bowditch)</source>
        <translation>Ұзындыққа қарай теңестірілген</translation>
    </message>
    <message>
        <source>Corner 1: X (north)</source>
        <translation>1-нүкте: X (солт.)</translation>
    </message>
    <message>
        <source>Corner 1: Y (east)</source>
        <translation>1-нүкте: Y (шығыс)</translation>
    </message>
    <message>
        <source>Bearing of leg 1</source>
        <translation>Бастапқы дир. бұрыш</translation>
    </message>
    <message>
        <source>Cadastral number</source>
        <translation>Кадастрлық нөмірі</translation>
    </message>
    <message>
        <source>the next free one</source>
        <translation>келесі бос нөмір</translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation>Дир. бұрыш</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Бұрыш</translation>
    </message>
    <message>
        <source>Length, m</source>
        <translation>Ұзындығы, м</translation>
    </message>
    <message>
        <source>The plot appears here.</source>
        <translation>Телім осында көрінеді.</translation>
    </message>
    <message>
        <source>Misclosure {miss} m of {most} m allowed, 1:{relative}</source>
        <translation>Тұйықталмау қателігі {miss} м, шегі {most} м, 1:{relative}</translation>
    </message>
    <message>
        <source>angles {miss}″ of {most}″</source>
        <translation>бұрыштар {miss}″, шегі {most}″</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The register does not open</source>
        <translation>Тізілім ашылмады</translation>
    </message>
    <message>
        <source>Open the demo register</source>
        <translation>Үлгі тізілімді ашу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Күтпеген жағдай болды</translation>
    </message>
    <message>
        <source>What was finished is saved. The report helps the makers of the program to mend it.</source>
        <translation>Аяқталған істің бәрі сақталды. Есеп программаны жасаушыларға қатені түзетуге көмектеседі.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Есепті көшіру</translation>
    </message>
</context>
<context>
    <name>TypedCorners</name>
    <message>
        <source>Paste a table or type one corner a line, X (north) then Y (east):
4 970 000,00  11 698 000,00</source>
        <translation>Кестені қойыңыз немесе әр жолға бір нүкте теріңіз, алдымен X (солтүстік), сосын Y (шығыс):
4 970 000,00  11 698 000,00</translation>
    </message>
    <message>
        <source>The boundary appears here.</source>
        <translation>Шекара осында көрінеді.</translation>
    </message>
    <message numerus="yes">
        <source>%n corners</source>
        <translation>
            <numerusform>%n нүкте</numerusform>
            <numerusform>%n нүкте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines left out</source>
        <translation>
            <numerusform>%n жол алынбады</numerusform>
            <numerusform>%n жол алынбады</numerusform>
        </translation>
    </message>
    <message>
        <source>X (north) first</source>
        <translation>Алдымен X (солтүстік)</translation>
    </message>
    <message>
        <source>Y (east) first</source>
        <translation>Алдымен Y (шығыс)</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>{n} m²</source>
        <translation>{n} м²</translation>
    </message>
    <message>
        <source>{n} ha</source>
        <translation>{n} га</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} м</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Views</source>
        <translation>Көріністер</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Көрініс ретінде сақтау…</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>«{name}» атауын өзгерту…</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>«{name}» көрінісін жою</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Көрініс ретінде сақтау</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Көріністің атауын өзгерту</translation>
    </message>
    <message>
        <source>Filter, columns, order and groups are kept for the whole office.</source>
        <translation>Сүзгі, бағандар, реті мен топтары бүкіл кеңсе үшін сақталады.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>The view of this name will be replaced.</source>
        <translation>Осы атаулы көрініс ауыстырылады.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>plot without a number</source>
        <translation>нөмірсіз телім</translation>
    </message>
</context>
<context>
    <name>Years</name>
    <message>
        <source>Output by year</source>
        <translation>Жылдар бойынша өндіріс көлемі</translation>
    </message>
    <message>
        <source>Source of new figures</source>
        <translation>Жаңа көрсеткіштердің дереккөзі</translation>
    </message>
    <message>
        <source>Paste from a sheet</source>
        <translation>Кестеден қою</translation>
    </message>
    <message>
        <source>This could not be read; it is not recorded yet.</source>
        <translation>Бұл оқылмады; әлі жазылған жоқ.</translation>
    </message>
    <message>
        <source>known for {known} of {of}</source>
        <translation>{of} жылдың {known} жылы белгілі</translation>
    </message>
    <message>
        <source>The source states a total of {total}{period}.</source>
        <translation>Дереккөзде жиыны {total}{period} делінген.</translation>
    </message>
    <message>
        <source>The years differ from it by {n}; both stand as they are.</source>
        <translation>Жылдар қосындысынан айырмасы {n}; екеуі де сол күйінде тұр.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Write a year here; then its figures</source>
        <translation>Осында жылын жазыңыз, сосын көрсеткіштерін</translation>
    </message>
</context>
<context>
    <name>ZoneBox</name>
    <message>
        <source>No zone yet</source>
        <translation>Әлі аймақ жоқ</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Барлық аймақтар</translation>
    </message>
    <message>
        <source>Make the first zone</source>
        <translation>Бірінші аймақты құру</translation>
    </message>
    <message>
        <source>New zone…</source>
        <translation>Жаңа аймақ…</translation>
    </message>
    <message>
        <source>planned, no land yet</source>
        <translation>жоспарланған, жері әлі жоқ</translation>
    </message>
</context>
<context>
    <name>ZonePassport</name>
    <message>
        <source>Stage is late</source>
        <translation>Кезең кешікті</translation>
    </message>
    <message>
        <source>Change names, kind, district or note of the zone</source>
        <translation>Аймақтың атауын, түрін, ауданын не ескертпесін өзгерту</translation>
    </message>
    <message>
        <source>Click a plot on the map or in the list: its passport opens here. Shift adds another plot, a box takes many.</source>
        <translation>Картада не тізімде телімді шертіңіз: паспорты осында ашылады. Shift тағы бір телімді қосады, жақтау бірнешеуін алады.</translation>
    </message>
    <message>
        <source>Area of the zone</source>
        <translation>Аймақ ауданы</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Телімдер</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Координаттар жүйесі</translation>
    </message>
    <message>
        <source>All figures of the region</source>
        <translation>Облыстың барлық көрсеткіштері</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Барлық аймақтар</translation>
    </message>
    <message>
        <source>a planned zone: no land yet</source>
        <translation>жоспарланған аймақ: жері әлі жоқ</translation>
    </message>
    <message>
        <source>What the sources say of the zone</source>
        <translation>Аймақ туралы дереккөздерде</translation>
    </message>
    <message>
        <source>What the sources say of the region</source>
        <translation>Облыс туралы дереккөздерде</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{program}: this is missing: {what}. --help says more.</source>
        <translation>{program}: мынау жетіспейді: {what}. Толығырақ: --help.</translation>
    </message>
    <message>
        <source>{program}: this is not understood: {what}. --help says more.</source>
        <translation>{program}: мынау түсініксіз: {what}. Толығырақ: --help.</translation>
    </message>
    <message>
        <source>{program}: {option} needs a value. --help says more.</source>
        <translation>{program}: {option} үшін мән керек. Толығырақ: --help.</translation>
    </message>
    <message>
        <source>{program}: {option} cannot be {what}; it can be {known}.</source>
        <translation>{program}: {option} мәні {what} бола алмайды; болатыны: {known}.</translation>
    </message>
    <message>
        <source>{program}: {option} cannot be {what}. --help says more.</source>
        <translation>{program}: {option} мәні {what} бола алмайды. Толығырақ: --help.</translation>
    </message>
    <message>
        <source>{program}: {what}. --help says more.</source>
        <translation>{program}: {what}. Толығырақ: --help.</translation>
    </message>
    <message>
        <source>There is no command {command}. --help lists them.</source>
        <translation>{command} деген команда жоқ. Тізімі: --help.</translation>
    </message>
    <message>
        <source>The command {command} comes with a later version.</source>
        <translation>{command} командасы кейінгі нұсқада болады.</translation>
    </message>
    <message>
        <source>Sheets of the kind {kind} come with a later version.</source>
        <translation>{kind} түріндегі парақтар кейінгі нұсқада болады.</translation>
    </message>
    <message>
        <source>PDFs for the archive come with a later version.</source>
        <translation>Мұрағатқа арналған PDF кейінгі нұсқада болады.</translation>
    </message>
    <message>
        <source>Say which plot to print: --plot with its number.</source>
        <translation>Қай телім басылатынын айтыңыз: --plot және оның нөмірі.</translation>
    </message>
    <message>
        <source>TELIM_TODAY is not a day like 2026-11-23: {text}.</source>
        <translation>TELIM_TODAY мәні 2026-11-23 тәрізді күн емес: {text}.</translation>
    </message>
    <message>
        <source>This is not a day like 23.11.2026: {text}.</source>
        <translation>Бұл 23.11.2026 тәрізді күн емес: {text}.</translation>
    </message>
    <message>
        <source>--map wants a field and a column, such as cadastral_no=CODE, not {text}.</source>
        <translation>--map үшін өріс пен баған керек, мысалы cadastral_no=CODE; {text} жарамайды.</translation>
    </message>
    <message>
        <source>There is no screen for the window; the commands work without one: --help.</source>
        <translation>Терезе ашатын экран жоқ; командалар экрансыз да жұмыс істейді: --help.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Тоқтатылды; ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}); it is written down in {log}.</source>
        <translation>Күтпеген жағдай болды ({kind}); ол мына файлға жазылды: {log}.</translation>
    </message>
    <message>
        <source>New plot</source>
        <translation>Жаңа телім</translation>
    </message>
    <message>
        <source>Change of boundary</source>
        <translation>Шекараны өзгерту</translation>
    </message>
    <message>
        <source>Plot split</source>
        <translation>Телімді бөлу</translation>
    </message>
    <message>
        <source>Plots merged</source>
        <translation>Телімдерді біріктіру</translation>
    </message>
    <message>
        <source>Boundary along a line</source>
        <translation>Шекараны сызық бойынша өзгерту</translation>
    </message>
    <message>
        <source>Side moved in parallel</source>
        <translation>Қабырғаны параллель жылжыту</translation>
    </message>
    <message>
        <source>Moved to another place</source>
        <translation>Басқа орынға жылжыту</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Бұру</translation>
    </message>
    <message>
        <source>Enlarged or reduced</source>
        <translation>Үлкейту не кішірейту</translation>
    </message>
    <message>
        <source>Plot squared up</source>
        <translation>Телім бұрыштарын тіктеу</translation>
    </message>
    <message>
        <source>Boundary simplified</source>
        <translation>Шекараны ықшамдау</translation>
    </message>
    <message>
        <source>Hole cut</source>
        <translation>Ойық жасау</translation>
    </message>
    <message>
        <source>Hole filled</source>
        <translation>Ойықты толтыру</translation>
    </message>
    <message>
        <source>Corner inserted</source>
        <translation>Бұрылыс нүктесі қосылды</translation>
    </message>
    <message>
        <source>Corner taken out</source>
        <translation>Бұрылыс нүктесі жойылды</translation>
    </message>
    <message>
        <source>Coordinates pasted</source>
        <translation>Координаттар қойылды</translation>
    </message>
    <message>
        <source>Other first corner</source>
        <translation>Бірінші нүкте ауыстырылды</translation>
    </message>
    <message>
        <source>Corners run the other way</source>
        <translation>Нүктелер бағыты кері қайтарылды</translation>
    </message>
    <message>
        <source>Corners renumbered</source>
        <translation>Нүктелер қайта нөмірленді</translation>
    </message>
    <message>
        <source>Order of corners changed</source>
        <translation>Нүктелер реті өзгертілді</translation>
    </message>
    <message>
        <source>Plot retired</source>
        <translation>Телімді есептен шығару</translation>
    </message>
    <message>
        <source>New zone</source>
        <translation>Жаңа аймақ</translation>
    </message>
    <message>
        <source>Change of the zone&apos;s boundary</source>
        <translation>Аймақ шекарасын өзгерту</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Жаңа жоба</translation>
    </message>
    <message>
        <source>New investor</source>
        <translation>Жаңа инвестор</translation>
    </message>
    <message>
        <source>Plot linked to a project</source>
        <translation>Телімді жобаға байланыстыру</translation>
    </message>
    <message>
        <source>Plot unlinked from its project</source>
        <translation>Телімді жобадан ажырату</translation>
    </message>
    <message>
        <source>Paper added</source>
        <translation>Құжат қосу</translation>
    </message>
    <message>
        <source>Change of the plot&apos;s passport</source>
        <translation>Телім паспортын өзгерту</translation>
    </message>
    <message>
        <source>Change of the zone&apos;s record</source>
        <translation>Аймақ деректерін өзгерту</translation>
    </message>
    <message>
        <source>Change of the project</source>
        <translation>Жобаны өзгерту</translation>
    </message>
    <message>
        <source>Change of the investor&apos;s record</source>
        <translation>Инвестор деректерін өзгерту</translation>
    </message>
    <message>
        <source>Change of the link to a project</source>
        <translation>Жобамен байланысты өзгерту</translation>
    </message>
    <message>
        <source>Change of the plot&apos;s origin</source>
        <translation>Телімнің шығу тегін өзгерту</translation>
    </message>
    <message>
        <source>Change of the registration</source>
        <translation>Рәсімдеуді өзгерту</translation>
    </message>
    <message>
        <source>Change of the stage&apos;s record</source>
        <translation>Кезең деректерін өзгерту</translation>
    </message>
    <message>
        <source>Change of a paper</source>
        <translation>Құжатты өзгерту</translation>
    </message>
    <message>
        <source>Change of a protection strip</source>
        <translation>Күзет белдеуін өзгерту</translation>
    </message>
    <message>
        <source>Change of a reference shape</source>
        <translation>Астар нысанын өзгерту</translation>
    </message>
    <message>
        <source>Change of the calendar</source>
        <translation>Күнтізбені өзгерту</translation>
    </message>
    <message>
        <source>Day of the working calendar</source>
        <translation>Жұмыс күнтізбесінің күні</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>Жаңа көрсеткіш</translation>
    </message>
    <message>
        <source>Figure corrected</source>
        <translation>Көрсеткішті түзету</translation>
    </message>
    <message>
        <source>Figure taken out</source>
        <translation>Көрсеткішті алып тастау</translation>
    </message>
    <message>
        <source>Figures recorded</source>
        <translation>Көрсеткіштер енгізілді</translation>
    </message>
    <message>
        <source>Plots linked to a project</source>
        <translation>Телімдер жобамен байланыстырылды</translation>
    </message>
    <message>
        <source>Plot moved to another project</source>
        <translation>Телім басқа жобаға көшірілді</translation>
    </message>
    <message>
        <source>Link taken out</source>
        <translation>Байланыс алып тасталды</translation>
    </message>
    <message>
        <source>Investors merged</source>
        <translation>Инвесторлар біріктірілді</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>Жоба жойылды</translation>
    </message>
    <message>
        <source>Investor deleted</source>
        <translation>Инвестор жойылды</translation>
    </message>
    <message>
        <source>Zone deleted</source>
        <translation>Аймақ жойылды</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Жаңа өтініш</translation>
    </message>
    <message>
        <source>Registration opened</source>
        <translation>Рәсімдеуді бастау</translation>
    </message>
    <message>
        <source>Stage planned again</source>
        <translation>Кезеңді қайта жоспарлау</translation>
    </message>
    <message>
        <source>Stage started</source>
        <translation>Кезеңді бастау</translation>
    </message>
    <message>
        <source>Stage finished</source>
        <translation>Кезеңді аяқтау</translation>
    </message>
    <message>
        <source>Stage suspended</source>
        <translation>Кезеңді тоқтата тұру</translation>
    </message>
    <message>
        <source>Stage resumed</source>
        <translation>Кезеңді жалғастыру</translation>
    </message>
    <message>
        <source>Papers returned for correction</source>
        <translation>Түзетуге қайтару</translation>
    </message>
    <message>
        <source>Stage refused</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Stage not required</source>
        <translation>Кезең талап етілмейді</translation>
    </message>
    <message>
        <source>Several stages at once</source>
        <translation>Бірнеше кезең бірден</translation>
    </message>
    <message>
        <source>Back to an earlier stage</source>
        <translation>Алдыңғы кезеңге қайтару</translation>
    </message>
    <message>
        <source>Right ended</source>
        <translation>Құқықты тоқтату</translation>
    </message>
    <message>
        <source>Plot released</source>
        <translation>Телімді босату</translation>
    </message>
    <message>
        <source>Demo register</source>
        <translation>Үлгі тізілім</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Файлдан импорттау</translation>
    </message>
    <message>
        <source>Changes by another program</source>
        <translation>Басқа программаның өзгерістері</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>{file} деген файл жоқ.</translation>
    </message>
    <message>
        <source>{file} cannot be read: the file is damaged or is not what its name says.</source>
        <translation>{file} оқылмайды: файл бүлінген немесе атына сай емес.</translation>
    </message>
    <message>
        <source>{file} cannot be read: the file is damaged. Nothing was changed.</source>
        <translation>{file} оқылмайды: файл бүлінген. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>{file} was given up after {seconds} seconds: it could not be read.</source>
        <translation>{file} {seconds} секундта оқылмады, сондықтан тоқтатылды.</translation>
    </message>
    <message>
        <source>{file} needs more memory than it may have.</source>
        <translation>{file} үшін рұқсат етілген жад жетпейді.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: line {line}, column {column}.</source>
        <translation>Файл дұрыс JSON емес: {line}-жол, {column}-баған.</translation>
    </message>
    <message>
        <source>The file is not usable JSON: it is nested too deep or has impossible numbers.</source>
        <translation>Бұл JSON файлы жарамсыз: тым терең қабаттасқан немесе мүмкін емес сандары бар.</translation>
    </message>
    <message>
        <source>The file holds nothing that could be imported.</source>
        <translation>Файлда импорттайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>This is Esri JSON, which cannot be read; save it as GeoJSON or Shapefile.</source>
        <translation>Бұл Esri JSON, ол оқылмайды; файлды GeoJSON немесе Shapefile түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>The file has no layer with shapes.</source>
        <translation>Файлда сызбасы бар қабат жоқ.</translation>
    </message>
    <message>
        <source>There is no layer {layer}; the file has: {names}.</source>
        <translation>{layer} деген қабат жоқ; файлдағы қабаттар: {names}.</translation>
    </message>
    <message>
        <source>The file has several layers; say which with --layer: {names}.</source>
        <translation>Файлда бірнеше қабат бар; керегін --layer арқылы көрсетіңіз: {names}.</translation>
    </message>
    <message>
        <source>The archive holds several data sets; say which with --layer: {names}.</source>
        <translation>Мұрағатта бірнеше деректер жиыны бар; керегін --layer арқылы көрсетіңіз: {names}.</translation>
    </message>
    <message>
        <source>The archive {file} holds no data set that can be read.</source>
        <translation>{file} мұрағатында оқуға болатын деректер жоқ.</translation>
    </message>
    <message>
        <source>The archive {file} is damaged or packed in an unknown way.</source>
        <translation>{file} мұрағаты бүлінген немесе белгісіз тәсілмен қысылған.</translation>
    </message>
    <message>
        <source>The archive {file} would become too large when unpacked.</source>
        <translation>{file} мұрағаты ашылғанда тым үлкен болады.</translation>
    </message>
    <message>
        <source>{file} declares XML entities, which may do harm; it was not read.</source>
        <translation>{file} ішінде XML нысандары (entities) жарияланған, бұл қауіпті; файл оқылмады.</translation>
    </message>
    <message>
        <source>{file} is a part of a Shapefile; name {wanted}.</source>
        <translation>{file} — Shapefile файлының бір бөлігі ғана; {wanted} файлын көрсетіңіз.</translation>
    </message>
    <message>
        <source>The format of {file} is not known.</source>
        <translation>{file} пішімі белгісіз.</translation>
    </message>
    <message>
        <source>Files of the kind {suffix} come with a later version.</source>
        <translation>{suffix} түріндегі файлдар кейінгі нұсқада болады.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding}.</source>
        <translation>{encoding} деген кодтау жоқ.</translation>
    </message>
    <message>
        <source>{file} does not say its coordinate system; say it, such as --crs EPSG:28411.</source>
        <translation>{file} координаттар жүйесін айтпайды; оны көрсетіңіз, мысалы --crs EPSG:28411.</translation>
    </message>
    <message>
        <source>There is no field {field}; there are: {names}.</source>
        <translation>{field} деген өріс жоқ; бары: {names}.</translation>
    </message>
    <message>
        <source>There is no column {column}; the file has: {names}.</source>
        <translation>{column} деген баған жоқ; файлдағы бағандар: {names}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} жазылмады: {why}.</translation>
    </message>
    <message>
        <source>{file} is a register; choose another name for the export.</source>
        <translation>{file} — тізілімнің өзі; экспорт үшін басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>The register has no plots to export.</source>
        <translation>Тізілімде экспорттайтын телім жоқ.</translation>
    </message>
    <message>
        <source>Row {row} was refused: it has no shape.</source>
        <translation>{row}-жол қабылданбады: сызбасы жоқ.</translation>
    </message>
    <message>
        <source>Row {row} was refused: its shape cannot be read.</source>
        <translation>{row}-жол қабылданбады: сызбасы оқылмайды.</translation>
    </message>
    <message>
        <source>Row {row} was refused: its coordinates are wrong.</source>
        <translation>{row}-жол қабылданбады: координаттары қате.</translation>
    </message>
    <message>
        <source>Row {row} was refused: a coordinate is no number.</source>
        <translation>{row}-жол қабылданбады: координаттардың бірі сан емес.</translation>
    </message>
    <message>
        <source>Row {row} was refused: it is a point or a line, not an area.</source>
        <translation>{row}-жол қабылданбады: бұл аумақ емес, нүкте немесе сызық.</translation>
    </message>
    <message>
        <source>Row {row} was refused: a boundary needs three corners.</source>
        <translation>{row}-жол қабылданбады: шекараға үш нүкте керек.</translation>
    </message>
    <message>
        <source>Row {row} was refused: the boundary encloses nothing.</source>
        <translation>{row}-жол қабылданбады: шекара ештеңені қоршамайды.</translation>
    </message>
    <message>
        <source>Row {row} was refused: the boundary crosses itself.</source>
        <translation>{row}-жол қабылданбады: шекара өзін-өзі қиып өтеді.</translation>
    </message>
    <message>
        <source>Row {row} was refused: its boundaries cross each other.</source>
        <translation>{row}-жол қабылданбады: шекаралары бірін-бірі қиып өтеді.</translation>
    </message>
    <message>
        <source>Row {row} was refused: it lies outside the world.</source>
        <translation>{row}-жол қабылданбады: жер шарынан тыс жатыр.</translation>
    </message>
    <message>
        <source>Row {row} was refused: it lies too far away for the coordinate system of the register.</source>
        <translation>{row}-жол қабылданбады: тізілімнің координаттар жүйесі үшін тым алыс жатыр.</translation>
    </message>
    <message>
        <source>Row {row} was mended: the boundary crossed itself.</source>
        <translation>{row}-жол түзетілді: шекара өзін-өзі қиып өткен.</translation>
    </message>
    <message>
        <source>Row {row} was mended: its boundaries crossed each other.</source>
        <translation>{row}-жол түзетілді: шекаралары бірін-бірі қиып өткен.</translation>
    </message>
    <message>
        <source>Row {row} was mended: a part without area was dropped.</source>
        <translation>{row}-жол түзетілді: ауданы жоқ бөлігі алынып тасталды.</translation>
    </message>
    <message>
        <source>Row {row} was mended: a part or hole without area was dropped.</source>
        <translation>{row}-жол түзетілді: ауданы жоқ бөлігі немесе ойығы алынып тасталды.</translation>
    </message>
    <message>
        <source>Row {row} was mended: repeated corners were dropped.</source>
        <translation>{row}-жол түзетілді: қайталанған нүктелер алынып тасталды.</translation>
    </message>
    <message>
        <source>Row {row} was mended: the boundary was not closed.</source>
        <translation>{row}-жол түзетілді: шекара тұйықталмаған еді.</translation>
    </message>
    <message>
        <source>Row {row} was mended: heights were dropped.</source>
        <translation>{row}-жол түзетілді: биіктіктер алынып тасталды.</translation>
    </message>
    <message>
        <source>Row {row} was mended: points and lines beside the area were dropped.</source>
        <translation>{row}-жол түзетілді: аумақтың жанындағы нүктелер мен сызықтар алынып тасталды.</translation>
    </message>
    <message>
        <source>The file does not say its coordinate system; {crs} (WGS 84) was taken.</source>
        <translation>Файлда координаттар жүйесі айтылмаған; {crs} (WGS 84) алынды.</translation>
    </message>
    <message>
        <source>The new register is in {crs}, the UTM zone of the file&apos;s centre.</source>
        <translation>Жаңа тізілім {crs} жүйесінде: бұл файл ортасының UTM белдеуі.</translation>
    </message>
    <message>
        <source>No row could be taken, so the register {file} was not made.</source>
        <translation>Бірде-бір жол қабылданбады, сондықтан {file} тізілімі жасалмады.</translation>
    </message>
    <message>
        <source>The letters were read as {encoding}; if they look wrong, say --encoding.</source>
        <translation>Әріптер {encoding} кодтауымен оқылды; қате көрінсе, --encoding арқылы көрсетіңіз.</translation>
    </message>
    <message>
        <source>These columns were kept in the plots&apos; notes: {names}.</source>
        <translation>Бұл бағандар телімдердің ескертпелерінде сақталды: {names}.</translation>
    </message>
    <message>
        <source>These columns were left out: {names}.</source>
        <translation>Бұл бағандар алынбады: {names}.</translation>
    </message>
    <message>
        <source>{n} notes were too long and were cut.</source>
        <translation>Тым ұзын {n} ескертпе қысқартылды.</translation>
    </message>
    <message>
        <source>{n} texts lost letters that {encoding} does not have; UTF-8 and KZ1048 have all Kazakh letters.</source>
        <translation>{n} мәтінде {encoding} кодтауында жоқ әріптер жоғалды; қазақ әріптерінің бәрі UTF-8 және KZ1048 кодтауларында бар.</translation>
    </message>
    <message>
        <source>{n} texts were longer than a Shapefile holds and were cut.</source>
        <translation>{n} мәтін Shapefile сыйғызатыннан ұзын болғандықтан қысқартылды.</translation>
    </message>
    <message>
        <source>No coordinate system is called {crs}.</source>
        <translation>{crs} деген координаттар жүйесі жоқ.</translation>
    </message>
    <message>
        <source>No conversion with a stated accuracy is known for the coordinate system {crs}.</source>
        <translation>{crs} координаттар жүйесі үшін дәлдігі белгілі түрлендіру жоқ.</translation>
    </message>
    <message>
        <source>Some coordinates lie too far away to be converted from {source} to {crs}.</source>
        <translation>Кейбір координаттар {source} жүйесінен {crs} жүйесіне түрлендіру үшін тым алыс жатыр.</translation>
    </message>
    <message>
        <source>A corner of the boundary has no coordinates.</source>
        <translation>Шекараның бір нүктесінде координат жоқ.</translation>
    </message>
    <message>
        <source>A boundary needs at least three different corners; this one has {corners}.</source>
        <translation>Шекараға кемінде үш түрлі нүкте керек; мұнда: {corners}.</translation>
    </message>
    <message>
        <source>The corners of the boundary lie on one line, so that it encloses nothing.</source>
        <translation>Шекараның нүктелері бір түзудің бойында жатыр, ол ештеңені қоршамайды.</translation>
    </message>
    <message>
        <source>The boundary crosses itself at X {at[1]:.2f}, Y {at[0]:.2f}.</source>
        <translation>Шекара өзін-өзі қиып өтеді: X {at[1]:.2f}, Y {at[0]:.2f}.</translation>
    </message>
    <message>
        <source>Parts or holes of the boundary cross each other at X {at[1]:.2f}, Y {at[0]:.2f}.</source>
        <translation>Шекараның бөліктері немесе ойықтары қиылысады: X {at[1]:.2f}, Y {at[0]:.2f}.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«{text}» — сан емес.</translation>
    </message>
    <message>
        <source>“{text}” is not an azimuth; write degrees such as 90,5 or 90 30 15.</source>
        <translation>«{text}» — дирекциондық бұрыш емес; градуспен жазыңыз: 90,5 немесе 90 30 15.</translation>
    </message>
    <message>
        <source>“{text}” is not a length with azimuth; write 25 or @25&lt;90.</source>
        <translation>«{text}» — бұрышы бар ұзындық емес; былай жазыңыз: 25 немесе @25&lt;90.</translation>
    </message>
    <message>
        <source>The text holds no coordinates: each line needs two numbers.</source>
        <translation>Мәтінде координаттар жоқ: әр жолға екі сан керек.</translation>
    </message>
    <message>
        <source>“{text}” is not a day: write it as 27.11.2026.</source>
        <translation>«{text}» — күн емес: 27.11.2026 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>{text} is negative; here only zero or more makes sense.</source>
        <translation>{text} — теріс сан; мұнда нөл немесе одан үлкен сан ғана болады.</translation>
    </message>
    <message>
        <source>{text} is not a whole number.</source>
        <translation>{text} — бүтін сан емес.</translation>
    </message>
    <message>
        <source>Write the name in Kazakh or in Russian.</source>
        <translation>Атауын қазақша немесе орысша жазыңыз.</translation>
    </message>
    <message>
        <source>Write the reason: it stays in the history of the plot.</source>
        <translation>Себебін жазыңыз: ол телімнің тарихында қалады.</translation>
    </message>
    <message>
        <source>Write why: it stays in the history of the plot.</source>
        <translation>Себебін жазыңыз: ол телімнің тарихында қалады.</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose a project from the list.</source>
        <translation>Тізімнен жобаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Somebody else has changed this value meanwhile: it is now “{now}”.</source>
        <translation>Бұл мәнді осы арада басқа біреу өзгертті: қазір «{now}».</translation>
    </message>
    <message>
        <source>The name is missing: write it in Kazakh or in Russian.</source>
        <translation>Атауы жоқ: қазақша немесе орысша жазыңыз.</translation>
    </message>
    <message>
        <source>The reason is missing: it stays in the history of the plot.</source>
        <translation>Себебі жоқ: ол телімнің тарихында қалады.</translation>
    </message>
    <message>
        <source>Write what the paper is called, or its number.</source>
        <translation>Құжаттың атауын немесе нөмірін жазыңыз.</translation>
    </message>
    <message>
        <source>“{value}” cannot be chosen here; the list has: {known}.</source>
        <translation>«{value}» мұнда таңдалмайды; тізімдегілер: {known}.</translation>
    </message>
    <message>
        <source>The figure is no number.</source>
        <translation>Көрсеткіштің мәні сан емес.</translation>
    </message>
    <message>
        <source>The field {field} is not filled in by hand: the program changes it together with other records.</source>
        <translation>{field} өрісі қолмен толтырылмайды: программа оны басқа жазбалармен бірге өзгертеді.</translation>
    </message>
    <message>
        <source>{date} is still to come: today is {today}. Write the day on which it happened.</source>
        <translation>{date} әлі келген жоқ: бүгін {today}. Іс болған күнді жазыңыз.</translation>
    </message>
    <message>
        <source>{date} is too early: what came before it happened on {previous}.</source>
        <translation>{date} тым ерте: оның алдындағысы {previous} күні болған.</translation>
    </message>
    <message>
        <source>The stage cannot end on {end}: it started on {start}.</source>
        <translation>Кезең {end} күні аяқтала алмайды: ол {start} күні басталған.</translation>
    </message>
    <message>
        <source>The plot {plot} was retired on {date}; it can no longer be changed.</source>
        <translation>{plot} телімі {date} күні есептен шығарылған; оны енді өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>The boundary is the same as before; there is nothing to save.</source>
        <translation>Шекара бұрынғыдай; сақтайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>{crs} does not measure in metres; choose a system that has X and Y in metres.</source>
        <translation>{crs} метрмен өлшемейді; X пен Y метрмен берілетін жүйені таңдаңыз.</translation>
    </message>
    <message>
        <source>These are degrees; write X and Y in metres of the zone&apos;s coordinate system.</source>
        <translation>Бұл — градустар; X пен Y мәндерін аймақтың координаттар жүйесінде метрмен жазыңыз.</translation>
    </message>
    <message>
        <source>Choose a coordinate system, or write the EPSG code of one, such as 32642.</source>
        <translation>Координаттар жүйесін таңдаңыз немесе оның EPSG кодын жазыңыз, мысалы 32642.</translation>
    </message>
    <message>
        <source>The plot has no cadastral number yet.</source>
        <translation>Телімнің кадастрлық нөмірі әлі жоқ.</translation>
    </message>
    <message>
        <source>“{number}” is not written as a cadastral number, such as 10-156-999-012.</source>
        <translation>«{number}» кадастрлық нөмірге ұқсамайды, үлгісі: 10-156-999-012.</translation>
    </message>
    <message>
        <source>{number}: the district {district} is not in the list of districts.</source>
        <translation>{number}: {district} ауданы аудандар тізімінде жоқ.</translation>
    </message>
    <message>
        <source>{number} is of another district: the plots of this zone begin with {district}.</source>
        <translation>{number} басқа ауданға жатады: бұл аймақ телімдерінің нөмірі {district} деп басталады.</translation>
    </message>
    <message>
        <source>{number} is no BIN or IIN: both have twelve digits.</source>
        <translation>{number} — БСН не ЖСН емес: екеуі де он екі цифрдан тұрады.</translation>
    </message>
    <message>
        <source>{number} is no BIN or IIN: by its other digits the check digit should be {digit}. Compare it with the paper.</source>
        <translation>{number} — БСН не ЖСН емес: басқа цифрлары бойынша бақылау цифры {digit} болуы керек. Қағазбен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The plot {plot} serves the project “{project}” already.</source>
        <translation>{plot} телімі «{project}» жобасына бұрыннан байланыстырылған.</translation>
    </message>
    <message>
        <source>The plot {plot} serves another project: “{project}”. A plot serves one project at a time.</source>
        <translation>{plot} телімі басқа жобаға берілген: «{project}». Телім бір мезгілде бір жобаға ғана беріледі.</translation>
    </message>
    <message>
        <source>Change the project</source>
        <translation>Жобаны ауыстыру</translation>
    </message>
    <message>
        <source>The plot {plot} does not serve this project.</source>
        <translation>{plot} телімі бұл жобаға байланыстырылмаған.</translation>
    </message>
    <message>
        <source>The plot {plot} has no registration yet; start one first.</source>
        <translation>{plot} телімінің рәсімделуі әлі басталмаған; алдымен оны бастаңыз.</translation>
    </message>
    <message>
        <source>The registration of the plot {plot} is under way; finish or refuse it first.</source>
        <translation>{plot} телімі рәсімделіп жатыр; алдымен рәсімдеуді аяқтаңыз немесе бас тарту шешімін енгізіңіз.</translation>
    </message>
    <message>
        <source>The right to the plot {plot} ended on {date}; the stages of its registration stay as they are.</source>
        <translation>{plot} теліміне құқық {date} күні тоқтаған; рәсімдеу кезеңдері сол күйінде қалады.</translation>
    </message>
    <message>
        <source>A newer registration of the plot {plot} began on {date}; change the stages of that one.</source>
        <translation>{plot} телімінің жаңа рәсімделуі {date} күні басталған; соның кезеңдерін өзгертіңіз.</translation>
    </message>
    <message>
        <source>The right to the plot {plot} is registered and in force; end the right first.</source>
        <translation>{plot} теліміне құқық тіркелген әрі күшінде; алдымен құқықты тоқтатыңыз.</translation>
    </message>
    <message>
        <source>There is no right to the plot {plot} that could be ended.</source>
        <translation>{plot} теліміне тоқтататын құқық жоқ.</translation>
    </message>
    <message>
        <source>The right to the plot {plot} is not registered yet; write a note that says why it ends now.</source>
        <translation>{plot} теліміне құқық әлі тіркелмеген; неге тоқтатылатынын ескертпеде жазыңыз.</translation>
    </message>
    <message>
        <source>The right to the plot {plot} has not ended; end it before the release.</source>
        <translation>{plot} теліміне құқық тоқтатылмаған; телімді босатпас бұрын құқықты тоқтатыңыз.</translation>
    </message>
    <message>
        <source>The right to the plot {plot} has ended, but the plot is not free yet; release it first.</source>
        <translation>{plot} теліміне құқық тоқтаған, бірақ телім әлі бос емес; алдымен телімді босатыңыз.</translation>
    </message>
    <message>
        <source>The plot {plot} is free already.</source>
        <translation>{plot} телімі бос тұр.</translation>
    </message>
    <message>
        <source>There is no way of registration {key}; there are: {known}.</source>
        <translation>{key} деген рәсімдеу жолы жоқ; бары: {known}.</translation>
    </message>
    <message>
        <source>The registration has no stage {key}; it has: {known}.</source>
        <translation>Рәсімдеуде {key} деген кезең жоқ; бары: {known}.</translation>
    </message>
    <message>
        <source>A stage cannot be {status}; it can be: {known}.</source>
        <translation>Кезең {status} күйінде бола алмайды; болатыны: {known}.</translation>
    </message>
    <message>
        <source>The stage stands so already; nothing was changed.</source>
        <translation>Кезең осы күйде тұр; ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The stage is not suspended, so that it cannot be resumed.</source>
        <translation>Кезең тоқтатыла тұрмаған, сондықтан жалғастыратын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>A stage does not usually go this way; write a note that says why.</source>
        <translation>Кезең әдетте бұлай ауыспайды; себебін ескертпеде жазыңыз.</translation>
    </message>
    <message>
        <source>Stage {number} is still open; finish it first, or write a note that says why it waits.</source>
        <translation>{number}-кезең әлі ашық; алдымен соны аяқтаңыз немесе неге кейінге қалғанын ескертпеде жазыңыз.</translation>
    </message>
    <message>
        <source>A scale is 1 to a number above zero, such as 1:1000; {scale} is none.</source>
        <translation>Масштаб — бірдің нөлден үлкен санға қатынасы, мысалы 1:1000; {scale} масштаб емес.</translation>
    </message>
    <message>
        <source>At 1:{scale} the plot does not fit on the page; it fits at 1:{fits}.</source>
        <translation>1:{scale} масштабында телім параққа сыймайды; 1:{fits} масштабында сыяды.</translation>
    </message>
    <message>
        <source>The plot is too large for a sheet at any scale.</source>
        <translation>Телім тым үлкен: ешбір масштабта параққа сыймайды.</translation>
    </message>
    <message>
        <source>There is no paper {paper}; choose one of {papers}.</source>
        <translation>{paper} деген қағаз жоқ; мыналардың бірін таңдаңыз: {papers}.</translation>
    </message>
    <message>
        <source>On {paper} no room is left for the map; choose a larger paper.</source>
        <translation>{paper} қағазында картаға орын қалмайды; үлкенірегін таңдаңыз.</translation>
    </message>
    <message>
        <source>A sheet speaks kk, ru or en, not {languages}.</source>
        <translation>Парақ тілі kk, ru немесе en болады, {languages} емес.</translation>
    </message>
    <message>
        <source>A plan at an exact scale needs a coordinate system in metres that keeps areas; {crs} is none.</source>
        <translation>Дәл масштабтағы жоспарға аудандарды сақтайтын метрлік координаттар жүйесі керек; {crs} ондай емес.</translation>
    </message>
    <message>
        <source>Sheets of the kind {kind} cannot be printed yet.</source>
        <translation>{kind} түріндегі парақтар әзірге басылмайды.</translation>
    </message>
    <message>
        <source>{plot} is retired; a plan shows living plots.</source>
        <translation>{plot} есептен шығарылған; жоспар есептегі телімдерді ғана көрсетеді.</translation>
    </message>
    <message>
        <source>Choose at least one plot for the sheet.</source>
        <translation>Параққа кемінде бір телім таңдаңыз.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>{folder} деген қалта жоқ.</translation>
    </message>
    <message>
        <source>Nothing may be written into the folder {folder}.</source>
        <translation>{folder} қалтасына жазуға болмайды.</translation>
    </message>
    <message>
        <source>{path} is open in another program; close it there or choose another name.</source>
        <translation>{path} басқа программада ашық; сонда жабыңыз немесе басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>The disk is full: {path} was not written.</source>
        <translation>Дискіде орын жоқ: {path} жазылмады.</translation>
    </message>
    <message>
        <source>{path} is a folder; give the name of a PDF file.</source>
        <translation>{path} — қалта; PDF файлының атын жазыңыз.</translation>
    </message>
    <message>
        <source>{path} was not written: {reason}.</source>
        <translation>{path} жазылмады: {reason}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>{path} деген файл жоқ.</translation>
    </message>
    <message>
        <source>{path} is damaged or no PDF.</source>
        <translation>{path} бүлінген немесе PDF емес.</translation>
    </message>
    <message>
        <source>{path} is a PDF, but not a plot plan of this program.</source>
        <translation>{path} — PDF, бірақ осы программа жасаған телім жоспары емес.</translation>
    </message>
    <message>
        <source>Page {page}: {width} × {height} mm is no standard paper size.</source>
        <translation>{page}-бет: {width} × {height} мм — стандартты қағаз өлшемі емес.</translation>
    </message>
    <message>
        <source>Page {page}: no scale is printed.</source>
        <translation>{page}-бет: масштаб басылмаған.</translation>
    </message>
    <message>
        <source>Page {page}: different scales are printed: {found}.</source>
        <translation>{page}-бет: әртүрлі масштаб басылған: {found}.</translation>
    </message>
    <message>
        <source>Page {page}: no coordinate system is printed.</source>
        <translation>{page}-бет: координаттар жүйесі басылмаған.</translation>
    </message>
    <message>
        <source>Page {page}: different coordinate systems are printed: {found}.</source>
        <translation>{page}-бет: әртүрлі координаттар жүйесі басылған: {found}.</translation>
    </message>
    <message>
        <source>Page {page}: the drawing is not at 1:{printed}; it errs by {mm} mm over its length.</source>
        <translation>{page}-бет: сызба 1:{printed} масштабында емес; бүкіл ұзындығында қатесі {mm} мм.</translation>
    </message>
    <message>
        <source>Page {page}: {drawn} corners are drawn, {listed} are listed.</source>
        <translation>{page}-бет: сызылған нүкте — {drawn}, тізімдегі нүкте — {listed}.</translation>
    </message>
    <message>
        <source>Page {page}: corner {number} is drawn {mm} mm away from its coordinates.</source>
        <translation>{page}-бет: {number}-нүкте өз координаттарынан {mm} мм ауытқып сызылған.</translation>
    </message>
    <message>
        <source>Page {page}: corner {number} is listed where {expected} belongs.</source>
        <translation>{page}-бет: {expected}-нүктенің орнында {number}-нүкте тұр.</translation>
    </message>
    <message>
        <source>Page {page}: the number {number} does not stand beside its corner.</source>
        <translation>{page}-бет: {number} нөмірі өз нүктесінің жанында емес.</translation>
    </message>
    <message>
        <source>Page {page}: the table of corners does not return to its first corner ({number}).</source>
        <translation>{page}-бет: нүктелер кестесі бірінші нүктеге ({number}) қайтып келмейді.</translation>
    </message>
    <message>
        <source>Page {page}: the side from corner {number} measures {computed} m, {printed} m is printed.</source>
        <translation>{page}-бет: {number}-нүктеден басталатын қабырға {computed} м, ал {printed} м деп басылған.</translation>
    </message>
    <message>
        <source>Page {page}: the azimuth from corner {number} does not agree with the coordinates.</source>
        <translation>{page}-бет: {number}-нүктедегі дирекциондық бұрыш координаттарға сай емес.</translation>
    </message>
    <message>
        <source>Page {page}: the grid lies {mm} mm away from round coordinates.</source>
        <translation>{page}-бет: координаттық тор дөңгелек координаттардан {mm} мм ауытқыған.</translation>
    </message>
    <message>
        <source>Page {page}: the map has no georeference.</source>
        <translation>{page}-бет: картаның координаттық байланысы жоқ.</translation>
    </message>
    <message>
        <source>Page {page}: the georeference errs by {metres} m.</source>
        <translation>{page}-бет: координаттық байланыс қатесі {metres} м.</translation>
    </message>
    <message>
        <source>Page {page}: some letters cannot be read back.</source>
        <translation>{page}-бет: кейбір әріптер қайта оқылмайды.</translation>
    </message>
    <message>
        <source>Page {page}: no check sum is printed.</source>
        <translation>{page}-бет: бақылау сомасы басылмаған.</translation>
    </message>
    <message>
        <source>Page {page}: letters were lost or changed: the check sum is {computed}, {printed} is printed.</source>
        <translation>{page}-бет: әріптер жоғалған немесе өзгерген: бақылау сомасы {computed}, ал басылғаны {printed}.</translation>
    </message>
    <message>
        <source>Page {page}: the words “{label}” are missing.</source>
        <translation>{page}-бет: «{label}» деген сөздер жоқ.</translation>
    </message>
    <message>
        <source>Page {page}: notes were laid over the page.</source>
        <translation>{page}-бет: беттің үстіне жазбалар қосылған.</translation>
    </message>
    <message>
        <source>Page {page}: the page was turned.</source>
        <translation>{page}-бет: бет бұрылған.</translation>
    </message>
    <message>
        <source>Page {page}: the page was cropped.</source>
        <translation>{page}-бет: бет қиылған.</translation>
    </message>
    <message>
        <source>Page {page}: something was added to the page.</source>
        <translation>{page}-бет: бетке бөгде нәрсе қосылған.</translation>
    </message>
    <message>
        <source>Page {page}: there are hidden words.</source>
        <translation>{page}-бет: жасырын сөздер бар.</translation>
    </message>
    <message>
        <source>The file holds {count} raster images; a plan has none.</source>
        <translation>Файлда {count} растрлық сурет бар; жоспарда болмауға тиіс.</translation>
    </message>
    <message>
        <source>A font is not embedded.</source>
        <translation>Қаріптердің бірі файлға енгізілмеген.</translation>
    </message>
    <message>
        <source>Page {page}: the plot {plot} is not in the register.</source>
        <translation>{page}-бет: {plot} телімі тізілімде жоқ.</translation>
    </message>
    <message>
        <source>Page {page}: the plot {plot} was retired on {on}.</source>
        <translation>{page}-бет: {plot} телімі есептен шығарылған, күні {on}.</translation>
    </message>
    <message>
        <source>Page {page}: the sheet is in {printed}, the plot&apos;s official system is {register}.</source>
        <translation>{page}-бет: парақ {printed} жүйесінде, ал телімнің ресми жүйесі — {register}.</translation>
    </message>
    <message>
        <source>Page {page}: the boundary of {plot} has changed; it has {corners} corners now.</source>
        <translation>{page}-бет: {plot} шекарасы өзгерген; қазір нүктелер саны: {corners}.</translation>
    </message>
    <message>
        <source>Page {page}: corner {number} lies {metres} m away from the register&apos;s.</source>
        <translation>{page}-бет: {number}-нүкте тізілімдегі орнынан {metres} м ауытқыған.</translation>
    </message>
    <message>
        <source>Page {page}: the sheet cannot be composed again to compare its words.</source>
        <translation>{page}-бет: сөздерін салыстыру үшін парақты қайта құрастыру мүмкін емес.</translation>
    </message>
    <message>
        <source>The sheet has {printed} pages, it should have {expected}.</source>
        <translation>Парақта {printed} бет бар, ал {expected} болуға тиіс.</translation>
    </message>
    <message>
        <source>Page {page}: the register says something else now: {expected} instead of {printed}.</source>
        <translation>{page}-бет: тізілімде енді басқаша: {printed} емес, {expected}.</translation>
    </message>
    <message>
        <source>Click a number or a bar for its plots. Tab: the next number. Enter: its plots. PDF saves the page.</source>
        <translation>Санды не бағанды шертіңіз: телімдері ашылады. Tab: келесі сан. Enter: оның телімдері. PDF бетті сақтайды.</translation>
    </message>
    <message>
        <source>Click a row for its plots. Enter: the record. Shift+click on a head sorts within. Right click: only this value.</source>
        <translation>Жолды шертіңіз: телімдері таңдалады. Enter: жазба. Тақырыпта Shift+шерту: ішінде сұрыптау. Оң батырма: тек осы мән.</translation>
    </message>
    <message>
        <source>This place comes with a later version.</source>
        <translation>Бұл бөлім кейінгі нұсқада болады.</translation>
    </message>
    <message>
        <source>Choose the plots that become one: Shift+click adds a plot.</source>
        <translation>Біріктірілетін телімдерді таңдаңыз: Shift+шерту телім қосады.</translation>
    </message>
    <message>
        <source>The map shows a day of the past. Close its bar (Esc) to change something.</source>
        <translation>Карта өткен күнді көрсетіп тұр. Өзгерту үшін жолағын жабыңыз (Esc).</translation>
    </message>
    <message>
        <source>This register is open for reading only.</source>
        <translation>Бұл тізілім тек оқу үшін ашылған.</translation>
    </message>
    <message>
        <source>Choose a plot first: click it on the map or in the list.</source>
        <translation>Алдымен телімді таңдаңыз: картада немесе тізімде шертіңіз.</translation>
    </message>
    <message>
        <source>Several plots are chosen; choose one.</source>
        <translation>Бірнеше телім таңдалған; біреуін таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose the plot whose plan is to be printed.</source>
        <translation>Жоспары басылатын телімді таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no zone yet; make one first.</source>
        <translation>Әлі аймақ жоқ; алдымен аймақ құрыңыз.</translation>
    </message>
    <message>
        <source>No project is linked to this plot.</source>
        <translation>Бұл телімге жоба байланыстырылмаған.</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>Сіздің болдырмайтын өзгерісіңіз жоқ.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Қайталайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>This plot has no registration yet; start one in its passport.</source>
        <translation>Бұл телімнің рәсімделуі әлі басталмаған; оны паспортында бастаңыз.</translation>
    </message>
    <message>
        <source>The registration of this plot has ended.</source>
        <translation>Бұл телімнің рәсімделуі аяқталған.</translation>
    </message>
    <message>
        <source>The present stage does not allow this step now.</source>
        <translation>Қазіргі кезең мұндай қадамға мүмкіндік бермейді.</translation>
    </message>
    <message>
        <source>Click the plot that the project gets. Esc leaves it as it is</source>
        <translation>Жоба берілетін телімді шертіңіз. Esc: өзгеріссіз қалдыру</translation>
    </message>
    <message>
        <source>Click a plot of the project that this plot gets too. Esc leaves it as it is</source>
        <translation>Осы телімге де берілетін жобаның бір телімін шертіңіз. Esc: өзгеріссіз қалдыру</translation>
    </message>
    <message>
        <source>Everything is saved already: every change is on the disk at once.</source>
        <translation>Бәрі сақталып қойған: әр өзгеріс бірден дискіге жазылады.</translation>
    </message>
    <message>
        <source>Exported: {path}</source>
        <translation>Экспортталды: {path}</translation>
    </message>
    <message>
        <source>That plot has no project; click one that has.</source>
        <translation>Ол телімде жоба жоқ; жобасы бар телімді шертіңіз.</translation>
    </message>
    <message>
        <source>Undone: {name}</source>
        <translation>Болдырылмады: {name}</translation>
    </message>
    <message>
        <source>Done again: {name}</source>
        <translation>Қайталанды: {name}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>Somebody else has changed the register; you see the new state.</source>
        <translation>Тізілімді басқа біреу өзгертті; сіз жаңа күйін көріп тұрсыз.</translation>
    </message>
    <message>
        <source>This is a copy of the demo register: try whatever you like.</source>
        <translation>Бұл — үлгі тізілімнің көшірмесі: қалағаныңызды сынап көріңіз.</translation>
    </message>
    <message>
        <source>Somebody else has changed this since; it cannot be undone.</source>
        <translation>Мұны содан бері басқа біреу өзгертті; болдырмау мүмкін емес.</translation>
    </message>
    <message>
        <source>Something unexpected happened: {what}</source>
        <translation>Күтпеген жағдай болды: {what}</translation>
    </message>
    <message>
        <source>A half-drawn shape is waiting from last time.</source>
        <translation>Өткен жолғы аяқталмаған нобай күтіп тұр.</translation>
    </message>
    <message>
        <source>This record is no longer in the register.</source>
        <translation>Бұл жазба енді тізілімде жоқ.</translation>
    </message>
    <message>
        <source>There is no register {path}.</source>
        <translation>{path} деген тізілім жоқ.</translation>
    </message>
    <message>
        <source>{path} is not a register of this program.</source>
        <translation>{path} — осы программаның тізілімі емес.</translation>
    </message>
    <message>
        <source>The register {path} is damaged; put back the last good copy of the file.</source>
        <translation>{path} тізілімі бүлінген; файлдың соңғы дұрыс көшірмесін орнына қойыңыз.</translation>
    </message>
    <message>
        <source>A shape in the register is damaged; put back the last good copy of the file.</source>
        <translation>Тізілімдегі бір сызба бүлінген; файлдың соңғы дұрыс көшірмесін орнына қойыңыз.</translation>
    </message>
    <message>
        <source>{path} may not be read; ask for the right to read it.</source>
        <translation>{path} файлын оқуға рұқсат жоқ; оқу құқығын сұраңыз.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Telim (version {version} of the register); install the newer program.</source>
        <translation>{path} жаңарақ Telim программасында жасалған (тізілім нұсқасы {version}); жаңа программаны орнатыңыз.</translation>
    </message>
    <message>
        <source>{path} is of an older version ({version}) and must be brought up to date; open it where it may be changed.</source>
        <translation>{path} ескі нұсқада ({version}), оны жаңарту керек; өзгертуге болатын жерде ашыңыз.</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name.</source>
        <translation>{path} бұрыннан бар; басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>{path} деген қалта жоқ.</translation>
    </message>
    <message>
        <source>Registers on a server come with a later version.</source>
        <translation>Сервердегі тізілімдер кейінгі нұсқада болады.</translation>
    </message>
    <message>
        <source>The register {path} is open for reading only.</source>
        <translation>{path} тізілімі тек оқу үшін ашылған.</translation>
    </message>
    <message>
        <source>The file {path} is write-protected.</source>
        <translation>{path} файлы жазудан қорғалған.</translation>
    </message>
    <message>
        <source>Nothing may be written into the folder {path}; choose another one.</source>
        <translation>{path} қалтасына жазуға болмайды; басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The file {path} is gone: it was moved, renamed, or its disk was taken away.</source>
        <translation>{path} файлы жоқ: ол жылжытылған, аты өзгертілген немесе дискісі ажыратылған.</translation>
    </message>
    <message>
        <source>The disk of {path} is full: this was not saved. Make room and do it again.</source>
        <translation>{path} дискісінде орын жоқ: бұл сақталмады. Орын босатып, қайта жасаңыз.</translation>
    </message>
    <message>
        <source>One value is too long for the register {path}; this was not saved.</source>
        <translation>Бір мән {path} тізілімі үшін тым ұзын; бұл сақталмады.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written; this was not saved. The system says: {reason}</source>
        <translation>{path} оқылмайды немесе жазылмайды; бұл сақталмады. Жүйенің хабары: {reason}</translation>
    </message>
    <message>
        <source>Another program is writing into the register right now; wait a moment and do it again.</source>
        <translation>Қазір тізілімге басқа программа жазып жатыр; сәл күтіп, қайта жасаңыз.</translation>
    </message>
    <message>
        <source>Somebody else has changed this first, so your change was not saved; you see the new state.</source>
        <translation>Мұны сізден бұрын басқа біреу өзгертті, сондықтан өзгерісіңіз сақталмады; сіз жаңа күйін көріп тұрсыз.</translation>
    </message>
    <message>
        <source>Somebody else has taken this record out of the register.</source>
        <translation>Бұл жазбаны тізілімнен басқа біреу алып тастады.</translation>
    </message>
    <message>
        <source>There is no plot {number} in the register.</source>
        <translation>Тізілімде {number} деген телім жоқ.</translation>
    </message>
    <message>
        <source>Several plots have the number {number}; say which one by its id: {ids}.</source>
        <translation>{number} нөмірі бірнеше телімде бар; керегін идентификаторымен көрсетіңіз: {ids}.</translation>
    </message>
    <message>
        <source>There is nothing to do again: nothing was undone.</source>
        <translation>Қайталайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Choose a tool.</source>
        <translation>Құралды таңдаңыз.</translation>
    </message>
    <message>
        <source>Click a plot: what it was on that day. Ctrl+Left, Ctrl+Right in the bar: change to change. Esc: today.</source>
        <translation>Телімді шертіңіз: сол күні қандай еді. Жолақта Ctrl+Солға, Ctrl+Оңға: өзгерістен өзгеріске. Esc: бүгін.</translation>
    </message>
    <message>
        <source>Click a plot. Shift adds, Ctrl adds or removes, dragging draws a box. Enter: last tool again.</source>
        <translation>Телімді шертіңіз. Shift: қосу. Ctrl: қосу немесе алып тастау. Сүйреу: жақтау. Enter: соңғы құрал.</translation>
    </message>
    <message>
        <source>Let go to select what the box meets. Ctrl: only what lies inside. Shift adds. Esc: no box.</source>
        <translation>Жіберсеңіз, жақтау тиген телімдер таңдалады. Ctrl: тек ішіндегілер. Shift: қосу. Esc: жақтаусыз.</translation>
    </message>
    <message>
        <source>Click the first corner of the plot, or type X and Y. R: rectangle, O: circle. Ctrl: no snapping. Esc: leave.</source>
        <translation>Телімнің бірінші нүктесін шертіңіз немесе X, Y теріңіз. R: тіктөртбұрыш. O: шеңбер. Ctrl: байлаусыз. Esc: шығу.</translation>
    </message>
    <message>
        <source>Click the first corner of the zone, or type X and Y. R: rectangle, O: circle. Ctrl: no snapping. Esc: leave.</source>
        <translation>Аймақтың бірінші нүктесін шертіңіз немесе X, Y теріңіз. R: тіктөртбұрыш. O: шеңбер. Ctrl: байлаусыз. Esc: шығу.</translation>
    </message>
    <message>
        <source>Click the next corner, or type a length. G: arc, T: along a plot. Shift: right angle. Backspace: one back. Esc: pause.</source>
        <translation>Келесі нүктені шертіңіз не ұзындық теріңіз. G: доға. T: телім бойымен. Shift: тік бұрыш. Backspace: кері. Esc: кідірту.</translation>
    </message>
    <message>
        <source>Next corner; Enter or corner 1 finishes, Shift+C closes along neighbours. G: arc, T: along a plot. Backspace: one back.</source>
        <translation>Келесі нүкте; Enter не 1-нүкте: аяқтау. Shift+C: шектестер бойымен тұйықтау. G: доға. T: телім бойымен. Backspace: кері.</translation>
    </message>
    <message>
        <source>Click on the line that is held, or type a length. Esc lets it go. F8: right angles, F10: fixed ones.</source>
        <translation>Бекітілген сызықты шертіңіз немесе ұзындығын теріңіз. Esc босатады. F8: тік бұрыш, F10: бұрыш қадамы.</translation>
    </message>
    <message>
        <source>Not here: the side would cross the boundary. Choose another place, or Backspace.</source>
        <translation>Мұнда болмайды: қабырға шекараны қиып өтеді. Басқа орын таңдаңыз немесе Backspace басыңыз.</translation>
    </message>
    <message>
        <source>Paused. Enter or a click: draw on. Delete: discard. Backspace: one back. Esc: leave, the sketch is kept.</source>
        <translation>Кідіртілді. Enter не шерту: жалғастыру. Delete: тастау. Backspace: бір қадам кері. Esc: шығу, нобай сақталады.</translation>
    </message>
    <message>
        <source>Length in metres. Enter puts the corner towards the pointer, Tab: azimuth. Esc: drop it.</source>
        <translation>Ұзындығы, метр. Enter: нүктені меңзер жаққа қою. Tab: дирекциондық бұрыш. Esc: тастау.</translation>
    </message>
    <message>
        <source>Azimuth from north: 90,5 or 90 30 15. Enter holds it, Tab: length. Esc: drop it.</source>
        <translation>Солтүстіктен дирекциондық бұрыш: 90,5 немесе 90 30 15. Enter: бекіту. Tab: ұзындық. Esc: тастау.</translation>
    </message>
    <message>
        <source>X, to the north. Enter or Tab: then Y. Esc: drop it.</source>
        <translation>X — солтүстікке. Enter немесе Tab: одан кейін Y. Esc: тастау.</translation>
    </message>
    <message>
        <source>Y, to the east. Enter puts the corner when X is known. Esc: drop it.</source>
        <translation>Y — шығысқа. X белгілі болса, Enter нүктені қояды. Esc: тастау.</translation>
    </message>
    <message>
        <source>Click the plot whose corners you want to change. Esc: leave.</source>
        <translation>Нүктелерін өзгертетін телімді шертіңіз. Esc: шығу.</translation>
    </message>
    <message>
        <source>{plot}: drag a corner, or click it and its new place. Double click on a side: new corner. Esc: other plot.</source>
        <translation>{plot}: нүктені сүйреңіз немесе оны, сосын жаңа орнын шертіңіз. Қабырғаны екі рет шерту: жаңа нүкте. Esc: басқа телім.</translation>
    </message>
    <message>
        <source>Click the new place. Arrows: 0,1 m (Shift: 1 m). Delete: take it out. [ ]: the next one. X, Y: type it.</source>
        <translation>Жаңа орнын шертіңіз. Көрсеткілер: 0,1 м (Shift: 1 м). Delete: алып тастау. [ ]: көршісі. X, Y: теру.</translation>
    </message>
    <message>
        <source>Click the new place: {count} neighbours move along, U lets them stay. Arrows: 0,1 m. Delete: take it out. X, Y: type it.</source>
        <translation>Жаңа орнын шертіңіз; {count} шектес телім қоса жылжиды, U: қалдыру. Көрсеткілер: 0,1 м. Delete: алу. X, Y: теру.</translation>
    </message>
    <message>
        <source>From now on the neighbours stay where they are; U changes it.</source>
        <translation>Енді шектес телімдер орнында қалады; U: қайтадан қоса жылжыту.</translation>
    </message>
    <message>
        <source>Corners that neighbours share move in all of them again.</source>
        <translation>Ортақ нүктелер шектес телімдердің бәрінде қайтадан қоса жылжиды.</translation>
    </message>
    <message>
        <source>Let go where the corner should be. Ctrl: no snapping. Shift: along its side. Esc puts it back.</source>
        <translation>Нүкте болатын жерде жіберіңіз. Ctrl: байлаусыз. Shift: қабырға бойымен. Esc: орнына қайтару.</translation>
    </message>
    <message>
        <source>Click where the corner should be, or type X, Y or a length. Ctrl: no snapping. Esc puts it back.</source>
        <translation>Нүкте болатын жерді шертіңіз немесе X, Y не ұзындық теріңіз. Ctrl: байлаусыз. Esc: орнына қайтару.</translation>
    </message>
    <message>
        <source>Click the plot that is to be split. Esc: leave.</source>
        <translation>Бөлінетін телімді шертіңіз. Esc: шығу.</translation>
    </message>
    <message>
        <source>Click where the dividing line begins, on the boundary or outside. Ctrl: no snapping. Esc: other plot.</source>
        <translation>Бөлу сызығының басын шертіңіз: шекарада не оның сыртында. Ctrl: байлаусыз. Esc: басқа телім.</translation>
    </message>
    <message>
        <source>Click on to the other side. Enter or double click: see the pieces. Shift: right angle. Backspace: one back.</source>
        <translation>Қарсы бетке дейін шертіңіз. Enter не екі рет шерту: бөліктерді көру. Shift: тік бұрыш. Backspace: бір қадам кері.</translation>
    </message>
    <message>
        <source>Split along this line…</source>
        <translation>Осы сызық бойынша бөлу…</translation>
    </message>
    <message>
        <source>Click the first point. Ctrl: no snapping. Esc: leave.</source>
        <translation>Бірінші нүктені шертіңіз. Ctrl: байлаусыз. Esc: шығу.</translation>
    </message>
    <message>
        <source>Click the next point. Enter or double click ends. Backspace: one back. Shift: right angle. Esc: clear.</source>
        <translation>Келесі нүктені шертіңіз. Enter не екі рет шерту: аяқтау. Backspace: бір қадам кері. Shift: тік бұрыш. Esc: тазарту.</translation>
    </message>
    <message>
        <source>A click measures anew. Backspace: go on. Esc: clear.</source>
        <translation>Шертсеңіз, қайта өлшенеді. Backspace: жалғастыру. Esc: тазарту.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Аяқтау</translation>
    </message>
    <message>
        <source>End measuring</source>
        <translation>Өлшеуді аяқтау</translation>
    </message>
    <message>
        <source>Take the last corner back</source>
        <translation>Соңғы нүктені қайтарып алу</translation>
    </message>
    <message>
        <source>On the line of this side</source>
        <translation>Осы қабырғаның бойымен</translation>
    </message>
    <message>
        <source>Parallel to this side</source>
        <translation>Осы қабырғаға параллель</translation>
    </message>
    <message>
        <source>Square to this side</source>
        <translation>Осы қабырғаға перпендикуляр</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Кідірту</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Тастау</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тазарту</translation>
    </message>
    <message>
        <source>Leave the tool</source>
        <translation>Құралдан шығу</translation>
    </message>
    <message>
        <source>Delete the corner</source>
        <translation>Нүктені жою</translation>
    </message>
    <message>
        <source>New corner here</source>
        <translation>Осы жерге жаңа нүкте</translation>
    </message>
    <message>
        <source>corner {number} of {plot}</source>
        <translation>{plot}, {number}-нүкте</translation>
    </message>
    <message>
        <source>side of {plot}</source>
        <translation>{plot}, қабырға</translation>
    </message>
    <message>
        <source>own side</source>
        <translation>өз қабырғасы</translation>
    </message>
    <message>
        <source>crossing on the side of {plot}</source>
        <translation>{plot}, қабырғамен қиылысу</translation>
    </message>
    <message>
        <source>crossing with the own side</source>
        <translation>өз қабырғасымен қиылысу</translation>
    </message>
    <message>
        <source>middle of a side of {plot}</source>
        <translation>{plot}, қабырға ортасы</translation>
    </message>
    <message>
        <source>square to the side of {plot}</source>
        <translation>{plot}, қабырғаға перпендикуляр</translation>
    </message>
    <message>
        <source>on the line of a side of {plot}</source>
        <translation>{plot}, қабырға жалғасы</translation>
    </message>
    <message>
        <source>straight on</source>
        <translation>түзу жалғасы</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>тор</translation>
    </message>
    <message>
        <source>Sides stand at steps of {step}° to the last one; F10 changes it.</source>
        <translation>Қабырғалар алдыңғысына {step}° қадаммен тұрады; F10 өзгертеді.</translation>
    </message>
    <message>
        <source>Sides stand at any angle.</source>
        <translation>Қабырғалар кез келген бұрышпен тұрады.</translation>
    </message>
    <message>
        <source>Corners stand on a grid of {step} m; F9 changes it.</source>
        <translation>Нүктелер {step} м тор бойынша қойылады; F9 өзгертеді.</translation>
    </message>
    <message>
        <source>The grid is off.</source>
        <translation>Тор өшірулі.</translation>
    </message>
    <message>
        <source>first corner: closes the boundary</source>
        <translation>бірінші нүкте: шекара тұйықталады</translation>
    </message>
    <message>
        <source>Click the plot that is to change. Esc: leave.</source>
        <translation>Өзгертілетін телімді шертіңіз. Esc: шығу.</translation>
    </message>
    <message>
        <source>Click the base point, or drag. Or type dX;dY or a length. Arrows: 0,1 m, with Shift 1 m. U: neighbours stay. Esc: leave.</source>
        <translation>Тірек нүктені шертіңіз не сүйреңіз. Немесе dX;dY не ұзындықты теріңіз. Көрсеткілер: 0,1 м, Shift: 1 м. U: шектестер қалады. Esc: шығу.</translation>
    </message>
    <message>
        <source>Click where the base point goes. Or type dX;dY, X Y or a length. Shift: along the grid. Esc: back.</source>
        <translation>Тірек нүктенің жаңа орнын шертіңіз. Немесе dX;dY, X Y, ұзындықты теріңіз. Shift: тор бойымен. Esc: артқа.</translation>
    </message>
    <message>
        <source>Click where the base point goes. {count} neighbours go along, U lets them stay. Or type dX;dY, X Y or a length. Esc: back.</source>
        <translation>Тірек нүктенің жаңа орнын шертіңіз. {count} шектес телім қоса жылжиды, U: қалдыру. Немесе dX;dY, X Y, ұзындықты теріңіз. Esc: артқа.</translation>
    </message>
    <message>
        <source>How far: dX;dY, or a length, Tab: azimuth; or the place: X Y. Enter moves. Esc: drop it.</source>
        <translation>Қанша жылжиды: dX;dY не ұзындық, Tab: дирекциондық бұрыш; не орны: X Y. Enter: жылжыту. Esc: тастау.</translation>
    </message>
    <message>
        <source>dX {north}  dY {east}  {length} m</source>
        <translation>dX {north}  dY {east}  {length} м</translation>
    </message>
    <message>
        <source>X {at[1]:.0f}, Y {at[0]:.0f} is on no map of the region; nothing was changed.</source>
        <translation>X {at[1]:.0f}, Y {at[0]:.0f} өңірдің ешбір картасында жоқ; ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Turn: click the point that stays, or type its X Y. U: neighbours stay. Esc: leave.</source>
        <translation>Бұру: орнында қалатын нүктені шертіңіз не X Y теріңіз. U: шектестер қалады. Esc: шығу.</translation>
    </message>
    <message>
        <source>Click the direction to turn from. Or type the angle, clockwise. Backspace, Esc: back.</source>
        <translation>Бұрылатын бағытты шертіңіз. Немесе сағат тілімен бұрышты теріңіз. Backspace, Esc: артқа.</translation>
    </message>
    <message>
        <source>Click the new direction. Or type the angle; Tab: new azimuth. Shift: steps of 15°. Esc: back.</source>
        <translation>Жаңа бағытты шертіңіз. Немесе бұрышты теріңіз; Tab: жаңа дирекциондық бұрыш. Shift: 15° сайын. Esc: артқа.</translation>
    </message>
    <message>
        <source>Click the new direction. {count} neighbours go along, U lets them stay. Or type the angle; Tab: new azimuth. Esc: back.</source>
        <translation>Жаңа бағытты шертіңіз. {count} шектес телім қоса жылжиды, U: қалдыру. Немесе бұрышты теріңіз; Tab: жаңа дирекциондық бұрыш. Esc: артқа.</translation>
    </message>
    <message>
        <source>Angle clockwise, 12,5 or 12 30 00, with a minus the other way. Enter turns. Esc: drop it.</source>
        <translation>Сағат тілімен бұрыш: 12,5 не 12 30 00; минус: кері жаққа. Enter: бұру. Esc: тастау.</translation>
    </message>
    <message>
        <source>Turn by</source>
        <translation>Бұру бұрышы</translation>
    </message>
    <message>
        <source>turned by {turn}</source>
        <translation>бұрылды: {turn}</translation>
    </message>
    <message>
        <source>direction {azimuth}</source>
        <translation>дир. бұрыш {azimuth}</translation>
    </message>
    <message>
        <source>Scale: click the point that stays, or type its X Y. U: neighbours stay. Esc: leave.</source>
        <translation>Масштаб: орнында қалатын нүктені шертіңіз не X Y теріңіз. U: шектестер қалады. Esc: шығу.</translation>
    </message>
    <message>
        <source>Type the factor, such as 1,25. Or click the end of a length from the fixed point. Esc: back.</source>
        <translation>Еселікті теріңіз, мысалы 1,25. Немесе қозғалмайтын нүктеден басталатын ұзындықтың ұшын шертіңіз. Esc: артқа.</translation>
    </message>
    <message>
        <source>Click how long it becomes. Or type the factor; Tab: the new length. Backspace: one back. Esc: back.</source>
        <translation>Қандай ұзындық болатынын шертіңіз. Немесе еселікті теріңіз; Tab: жаңа ұзындық. Backspace: бір қадам кері. Esc: артқа.</translation>
    </message>
    <message>
        <source>Click how long it becomes. {count} neighbours go along, U lets them stay. Or type the factor; Tab: the new length.</source>
        <translation>Қандай ұзындық болатынын шертіңіз. {count} шектес телім қоса жылжиды, U: қалдыру. Немесе еселікті теріңіз; Tab: жаңа ұзындық.</translation>
    </message>
    <message>
        <source>A number above zero: below 1 smaller, above 1 larger. Enter does it. Esc: drop it.</source>
        <translation>Нөлден үлкен сан: 1-ден кіші болса кішірейеді, үлкен болса үлкейеді. Enter: орындау. Esc: тастау.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Еселік</translation>
    </message>
    <message>
        <source>× {factor}</source>
        <translation>× {factor}</translation>
    </message>
    <message>
        <source>The factor must be a number above zero.</source>
        <translation>Еселік нөлден үлкен сан болуға тиіс.</translation>
    </message>
    <message>
        <source>New boundary: click where the line begins on the boundary. U: neighbours stay. Esc: leave.</source>
        <translation>Жаңа шекара: сызық басталатын жерді шекарада шертіңіз. U: шектестер қалады. Esc: шығу.</translation>
    </message>
    <message>
        <source>Click on to the boundary. Enter or double click: change it. Shift: right angle. Backspace: one back. Esc: clear.</source>
        <translation>Шекараға дейін шертіңіз. Enter не екі рет шерту: өзгерту. Shift: тік бұрыш. Backspace: бір қадам кері. Esc: тазалау.</translation>
    </message>
    <message>
        <source>Enter or double click: change the boundary. {count} neighbours go along, U lets them stay. Backspace: one back. Esc: clear.</source>
        <translation>Enter не екі рет шерту: шекараны өзгерту. {count} шектес телім қоса өзгереді, U: қалдыру. Backspace: бір қадам кері. Esc: тазалау.</translation>
    </message>
    <message>
        <source>Boundary along this line</source>
        <translation>Шекара осы сызық бойынша</translation>
    </message>
    <message>
        <source>{before} → {after} m² ({difference})</source>
        <translation>{before} → {after} м² ({difference})</translation>
    </message>
    <message>
        <source>Press on a side and pull, or click it. Or point at it and type the metres. U: neighbours stay. Esc: leave.</source>
        <translation>Қабырғаны басып тартыңыз не шертіңіз. Немесе меңзеп, метрін теріңіз. U: шектестер қалады. Esc: шығу.</translation>
    </message>
    <message>
        <source>Let go or click where the side goes. Or type the metres: minus is inwards. Ctrl: no snapping. Esc: back.</source>
        <translation>Қабырғаның жаңа орнында жіберіңіз не шертіңіз. Немесе метрін теріңіз: минус ішке қарай. Ctrl: байлаусыз. Esc: артқа.</translation>
    </message>
    <message>
        <source>Let go or click where the side goes. {count} neighbours go along, U lets them stay. Or type the metres. Esc: back.</source>
        <translation>Қабырғаның жаңа орнында жіберіңіз не шертіңіз. {count} шектес телім қоса өзгереді, U: қалдыру. Немесе метрін теріңіз. Esc: артқа.</translation>
    </message>
    <message>
        <source>Metres outwards, with a minus inwards. Enter pulls the side. Esc: drop it.</source>
        <translation>Сыртқа қарай метр, минус: ішке қарай. Enter: жылжыту. Esc: тастау.</translation>
    </message>
    <message>
        <source>Outwards, m</source>
        <translation>Сыртқа, м</translation>
    </message>
    <message>
        <source>{length} m</source>
        <translation>{length} м</translation>
    </message>
    <message>
        <source>Point at a side first: the metres are about it.</source>
        <translation>Алдымен қабырғаны меңзеңіз: метр сол қабырғаға қатысты.</translation>
    </message>
    <message>
        <source>{length} m  {azimuth}</source>
        <translation>{length} м  {azimuth}</translation>
    </message>
    <message>
        <source>together {length} m</source>
        <translation>барлығы {length} м</translation>
    </message>
    <message>
        <source>{hectares} ha ({metres} m²)</source>
        <translation>{hectares} га ({metres} м²)</translation>
    </message>
    <message>
        <source>Length, m</source>
        <translation>Ұзындық, м</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>Дирекциондық бұрыш</translation>
    </message>
    <message>
        <source>X (north)</source>
        <translation>X (солтүстік)</translation>
    </message>
    <message>
        <source>Y (east)</source>
        <translation>Y (шығыс)</translation>
    </message>
    <message>
        <source>X from the last corner</source>
        <translation>Соңғы нүктеден X</translation>
    </message>
    <message>
        <source>Y from the last corner</source>
        <translation>Соңғы нүктеден Y</translation>
    </message>
    <message>
        <source>Not possible: the boundary would cross itself at X {x}, Y {y}.</source>
        <translation>Болмайды: шекара X {x}, Y {y} нүктесінде өзін-өзі қиып өтеді.</translation>
    </message>
    <message>
        <source>A boundary needs at least three corners.</source>
        <translation>Шекараға кемінде үш нүкте керек.</translation>
    </message>
    <message>
        <source>The corner stays: a boundary needs at least three.</source>
        <translation>Нүкте қалады: шекараға кемінде үшеуі керек.</translation>
    </message>
    <message>
        <source>Put the first corner first: a length starts there.</source>
        <translation>Алдымен бірінші нүктені қойыңыз: ұзындық содан басталады.</translation>
    </message>
    <message>
        <source>The sketch cannot be written to disk; it is kept only while the program runs.</source>
        <translation>Нобай дискіге жазылмайды; ол программа жұмыс істеп тұрғанда ғана сақталады.</translation>
    </message>
    <message>
        <source>Snapping is on.</source>
        <translation>Байлау қосулы.</translation>
    </message>
    <message>
        <source>Snapping is off; F3 turns it on.</source>
        <translation>Байлау өшірулі; F3 қосады.</translation>
    </message>
    <message>
        <source>The first line must name the columns: bearing or angle, and distance; it is “{text}”.</source>
        <translation>Бірінші жолда бағандар аталуы керек: дирекциондық бұрыш не бұрыш және қашықтық; онда «{text}» тұр.</translation>
    </message>
    <message>
        <source>Line {row} is no leg: “{text}”.</source>
        <translation>{row}-жол жүріс қабырғасы емес: «{text}».</translation>
    </message>
    <message>
        <source>A route around a plot needs at least three legs; this one has {legs}.</source>
        <translation>Телімді айналатын жүріске кемінде үш қабырға керек; мұнда {legs}.</translation>
    </message>
    <message>
        <source>The length of leg {leg} cannot be {length} m.</source>
        <translation>{leg}-қабырғаның ұзындығы {length} м бола алмайды.</translation>
    </message>
    <message>
        <source>Leg {leg} has neither bearing nor angle.</source>
        <translation>{leg}-қабырғаның дирекциондық бұрышы да, бұрышы да жоқ.</translation>
    </message>
    <message>
        <source>--start wants E,N such as 500000,4970000, not {text}.</source>
        <translation>--start үшін E,N керек, мысалы 500000,4970000; {text} жарамайды.</translation>
    </message>
    <message>
        <source>The route does not close: it misses by {miss} m, allowed are {most} m.</source>
        <translation>Жүріс тұйықталмайды: қателігі {miss} м, рұқсат етілгені {most} м.</translation>
    </message>
    <message>
        <source>The angles do not close: they miss by {miss}″, allowed are {most}″.</source>
        <translation>Бұрыштар тұйықталмайды: қателігі {miss}″, рұқсат етілгені {most}″.</translation>
    </message>
    <message>
        <source>Say where corner 1 stands: its X and Y.</source>
        <translation>1-нүктенің X пен Y мәндерін жазыңыз.</translation>
    </message>
    <message>
        <source>{why} Press the button once more to record it as it is.</source>
        <translation>{why} Осы күйінде енгізу үшін батырманы тағы бір басыңыз.</translation>
    </message>
    <message>
        <source>Look at leg {leg} first: its direction is that of the miss.</source>
        <translation>Алдымен {leg}-қабырғаны тексеріңіз: қателік соның бағытымен жатыр.</translation>
    </message>
    <message>
        <source>The points are {apart:.2f} m apart: distances of {first:.2f} m and {second:.2f} m do not meet.</source>
        <translation>Нүктелердің арасы {apart:.2f} м: {first:.2f} м мен {second:.2f} м қашықтықтар түйіспейді.</translation>
    </message>
    <message>
        <source>Both measures begin at the same point.</source>
        <translation>Екі өлшем де бір нүктеден басталады.</translation>
    </message>
    <message>
        <source>The two bearings run side by side and never meet.</source>
        <translation>Екі бағыт параллель, олар қиылыспайды.</translation>
    </message>
    <message>
        <source>The two bearings meet only behind one of the points.</source>
        <translation>Екі бағыт нүктелердің бірінің артында ғана қиылысады.</translation>
    </message>
    <message>
        <source>No place on this bearing is {distance:.2f} m from the second point.</source>
        <translation>Бұл бағытта екінші нүктеден {distance:.2f} м қашықтықтағы орын жоқ.</translation>
    </message>
    <message>
        <source>The numbers can be read in {ways} ways: choose the right one.</source>
        <translation>Сандарды {ways} түрлі оқуға болады: дұрысын таңдаңыз.</translation>
    </message>
    <message>
        <source>No shape has the size {size}.</source>
        <translation>Өлшемі {size} пішін болмайды.</translation>
    </message>
    <message>
        <source>This shape begins anew: finish or discard what is drawn first.</source>
        <translation>Бұл пішін басынан сызылады: алдымен басталғанын аяқтаңыз не тастаңыз.</translation>
    </message>
    <message>
        <source>Put a corner first: the line goes on from there.</source>
        <translation>Алдымен нүкте қойыңыз: сызық содан жалғасады.</translation>
    </message>
    <message>
        <source>The last corner is on no boundary: begin tracing at a corner or side of a plot.</source>
        <translation>Соңғы нүкте шекарада тұрған жоқ: телімнің нүктесінен не қабырғасынан бастаңыз.</translation>
    </message>
    <message>
        <source>No boundary leads from the last corner to the first one.</source>
        <translation>Соңғы нүктеден біріншісіне апаратын шекара жоқ.</translation>
    </message>
    <message>
        <source>To close along the neighbours, the first and the last corner must be on boundaries of plots.</source>
        <translation>Шектес телімдер бойымен тұйықтау үшін бірінші және соңғы нүкте телім шекарасында тұруы керек.</translation>
    </message>
    <message>
        <source>Rectangle: click its first corner. R: corner by corner. Esc: back.</source>
        <translation>Тіктөртбұрыш: бірінші нүктесін шертіңіз. R: нүктелеп сызу. Esc: артқа.</translation>
    </message>
    <message>
        <source>Click the end of the first side, or type width, Tab, height, Tab, azimuth. Enter: done. R: corner by corner.</source>
        <translation>Бірінші қабырғаның ұшын шертіңіз не енін, биіктігін, бұрышын теріңіз. Tab: келесі. Enter: дайын. R: нүктелеп сызу.</translation>
    </message>
    <message>
        <source>Move to the depth and click, or type it and press Enter. Backspace: one back. R: corner by corner.</source>
        <translation>Биіктігіне жеткізіп шертіңіз не оны теріп, Enter басыңыз. Backspace: бір қадам кері. R: нүктелеп сызу.</translation>
    </message>
    <message>
        <source>Circle: click its centre, or type X and Y. O: corner by corner. Esc: back.</source>
        <translation>Шеңбер: центрін шертіңіз немесе X пен Y теріңіз. O: нүктелеп сызу. Esc: артқа.</translation>
    </message>
    <message>
        <source>Click a point of the circle, or type the radius. Tab: number of corners of a regular shape. Esc: back.</source>
        <translation>Шеңбердің нүктесін шертіңіз не радиусын теріңіз. Tab: тең қабырғалы пішіннің нүкте саны. Esc: артқа.</translation>
    </message>
    <message>
        <source>How many corners the regular shape has. Tab: radius. Enter: done. Esc: drop it.</source>
        <translation>Тең қабырғалы пішінде неше нүкте бар. Tab: радиус. Enter: дайын. Esc: тастау.</translation>
    </message>
    <message>
        <source>Arc: click a point that it passes. G: straight again. Esc: back.</source>
        <translation>Доға: ол өтетін нүктені шертіңіз. G: қайта түзу. Esc: артқа.</translation>
    </message>
    <message>
        <source>Click the end of the arc; corner 1 closes. Backspace: one back. G: straight.</source>
        <translation>Доғаның ұшын шертіңіз; 1-нүкте тұйықтайды. Backspace: бір қадам кері. G: түзу.</translation>
    </message>
    <message>
        <source>Point at the boundary to follow and click; corner 1 closes. T: the other way round. Esc: straight again.</source>
        <translation>Бойымен жүретін шекараны көрсетіп, шертіңіз; 1-нүкте тұйықтайды. T: екінші жағынан. Esc: қайта түзу.</translation>
    </message>
    <message>
        <source>No boundary leads there: point at a plot that touches the one where the last corner is. Esc: straight again.</source>
        <translation>Ол жаққа шекара апармайды: соңғы нүкте тұрған телімге шектес телімді көрсетіңіз. Esc: қайта түзу.</translation>
    </message>
    <message>
        <source>Enter or a click closes the plot along its neighbours. T: the other way round. Esc: back.</source>
        <translation>Enter не шерту телімді шектестері бойымен тұйықтайды. T: екінші жағынан. Esc: артқа.</translation>
    </message>
    <message>
        <source>Close along the neighbours</source>
        <translation>Шектестер бойымен тұйықтау</translation>
    </message>
    <message>
        <source>Width, m</source>
        <translation>Ені, м</translation>
    </message>
    <message>
        <source>Height, m</source>
        <translation>Биіктігі, м</translation>
    </message>
    <message>
        <source>Radius, m</source>
        <translation>Радиус, м</translation>
    </message>
    <message>
        <source>Number of corners</source>
        <translation>Нүкте саны</translation>
    </message>
    <message>
        <source>Width in metres. Tab: height. Enter: then the height. Esc: drop it.</source>
        <translation>Ені, метр. Tab: биіктігі. Enter: одан кейін биіктігі. Esc: тастау.</translation>
    </message>
    <message>
        <source>Height in metres. Enter makes the rectangle on the side of the pointer. Tab: azimuth. Esc: drop it.</source>
        <translation>Биіктігі, метр. Enter: тіктөртбұрышты меңзер жағына салу. Tab: дир. бұрыш. Esc: тастау.</translation>
    </message>
    <message>
        <source>Radius in metres. Enter makes the circle. Tab: number of corners. Esc: drop it.</source>
        <translation>Радиус, метр. Enter: шеңбер салу. Tab: нүкте саны. Esc: тастау.</translation>
    </message>
    <message>
        <source>Click the known point A, or type its X and Y. I: corner by corner. Esc: back.</source>
        <translation>Белгілі A нүктесін шертіңіз немесе X пен Y теріңіз. I: нүктелеп сызу. Esc: артқа.</translation>
    </message>
    <message>
        <source>Type the distance from A and press Enter. Tab: the azimuth instead. Backspace: one back. Esc: back.</source>
        <translation>A нүктесінен қашықтықты теріп, Enter басыңыз. Tab: орнына дир. бұрыш. Backspace: бір қадам кері. Esc: артқа.</translation>
    </message>
    <message>
        <source>Click the known point B, or type its X and Y. Backspace: one back. Esc: back.</source>
        <translation>Белгілі B нүктесін шертіңіз немесе X пен Y теріңіз. Backspace: бір қадам кері. Esc: артқа.</translation>
    </message>
    <message>
        <source>Type the distance from B and press Enter. Tab: the azimuth instead. Backspace: one back. Esc: back.</source>
        <translation>B нүктесінен қашықтықты теріп, Enter басыңыз. Tab: орнына дир. бұрыш. Backspace: бір қадам кері. Esc: артқа.</translation>
    </message>
    <message>
        <source>Point to the right one of two places; a click or Enter puts the corner. Backspace: one back. Esc: back.</source>
        <translation>Екі орынның керегін көрсетіңіз; шерту не Enter нүктені қояды. Backspace: бір қадам кері. Esc: артқа.</translation>
    </message>
    <message>
        <source>A click or Enter puts the corner here. Backspace: one back. Esc: back.</source>
        <translation>Шерту не Enter нүктені осында қояды. Backspace: бір қадам кері. Esc: артқа.</translation>
    </message>
    <message>
        <source>The measures do not meet. Backspace: one back. Esc: back.</source>
        <translation>Өлшемдер қиылыспайды. Backspace: бір қадам кері. Esc: артқа.</translation>
    </message>
    <message>
        <source>Distance from the known point in metres. Enter: take it. Tab: azimuth. Esc: drop it.</source>
        <translation>Белгілі нүктеден қашықтық, метрмен. Enter: қабылдау. Tab: дир. бұрыш. Esc: тастау.</translation>
    </message>
    <message>
        <source>Azimuth from the known point: 90.5 or 90 30 00. Enter: take it. Tab: distance. Esc: drop it.</source>
        <translation>Белгілі нүктеден дир. бұрыш: 90,5 не 90 30 00. Enter: қабылдау. Tab: қашықтық. Esc: тастау.</translation>
    </message>
    <message>
        <source>Distance, m</source>
        <translation>Қашықтық, м</translation>
    </message>
    <message>
        <source>Type what was measured from {point}: a distance, or an azimuth after Tab.</source>
        <translation>{point} нүктесінен өлшенгенін теріңіз: қашықтық, ал Tab-тан кейін дир. бұрыш.</translation>
    </message>
    <message>
        <source>The measures lead to the last corner itself.</source>
        <translation>Өлшемдер соңғы нүктенің өзіне алып келеді.</translation>
    </message>
    <message>
        <source>The corner from two known points is not put yet: go on, or press Esc to leave it.</source>
        <translation>Екі белгілі нүктеден қойылатын нүкте әлі қойылған жоқ: жалғастырыңыз немесе Esc басыңыз.</translation>
    </message>
    <message>
        <source>Corner from two known points</source>
        <translation>Екі белгілі нүктеден (қиылыстыру)</translation>
    </message>
    <message>
        <source>own corner {number}</source>
        <translation>нобайдың {number}-нүктесі</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name}: {value} m</source>
        <translation>{name}: {value} м</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>X {x}  Y {y}</source>
        <translation>X {x}  Y {y}</translation>
    </message>
    <message>
        <source>R {radius} m, {chords} chords, off by {off} m at most</source>
        <translation>R {radius} м, хорда саны {chords}, ауытқуы ең көбі {off} м</translation>
    </message>
    <message>
        <source>{plots}: both cover the same {area} m².</source>
        <translation>{plots}: телімдер қабаттасады, ортақ ауданы {area} м².</translation>
    </message>
    <message>
        <source>{plots}: {area} m² between the plots belong to none.</source>
        <translation>{plots}: телімдер арасындағы {area} м² ешқайсысына кірмейді.</translation>
    </message>
    <message>
        <source>{plots}: a strip of {area} m² is too narrow to be meant.</source>
        <translation>{plots}: {area} м² жолақ тым жіңішке, қате болса керек.</translation>
    </message>
    <message>
        <source>{plots}: {area} m² lie outside the zone “{zone}”.</source>
        <translation>{plots}: «{zone}» аймағынан тыс {area} м² жатыр.</translation>
    </message>
    <message>
        <source>{plots}: the boundary crosses itself or is none.</source>
        <translation>{plots}: шекара өзін-өзі қиып өтеді немесе жарамсыз.</translation>
    </message>
    <message>
        <source>{plots}: two corners are only {distance} m apart.</source>
        <translation>{plots}: екі нүктенің арасы небәрі {distance} м.</translation>
    </message>
    <message>
        <source>{plots}: the boundary runs out and back in a spike.</source>
        <translation>{plots}: шекарада үшкір шығыңқы жер бар.</translation>
    </message>
    <message>
        <source>{plots}: {area} m² are less than the {least} m² of a plot.</source>
        <translation>{plots}: ауданы {area} м², телім {least} м²-ден кем болмауы керек.</translation>
    </message>
    <message>
        <source>{plots}: the boundary has {area} m², the paper says {stated} m²; {allowed} m² may differ.</source>
        <translation>{plots}: шекара бойынша {area} м², құжат бойынша {stated} м²; рұқсат етілген айырма {allowed} м².</translation>
    </message>
    <message>
        <source>{plots}: {area} m² lie in a protection strip: {strip}.</source>
        <translation>{plots}: «{strip}» ішінде {area} м² жатыр.</translation>
    </message>
    <message>
        <source>{plots}: the plot has no cadastral number.</source>
        <translation>{plots}: телімнің кадастрлық нөмірі жоқ.</translation>
    </message>
    <message>
        <source>{plots}: the number is not of the district {district}, in which the zone lies.</source>
        <translation>{plots}: нөмірі аймақ орналасқан {district} ауданына сай емес.</translation>
    </message>
    <message>
        <source>{plots}: the district {district} is not in the list of districts.</source>
        <translation>{plots}: {district} ауданы аудандар тізімінде жоқ.</translation>
    </message>
    <message>
        <source>{plots}: the passport does not state: {missing}.</source>
        <translation>{plots}: паспортта көрсетілмеген: {missing}.</translation>
    </message>
    <message>
        <source>{number}: several plots have this number.</source>
        <translation>{number}: бұл нөмір бірнеше телімде бар.</translation>
    </message>
    <message>
        <source>land category</source>
        <translation>жер санаты</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>мақсаты</translation>
    </message>
    <message>
        <source>project</source>
        <translation>жоба</translation>
    </message>
    <message>
        <source>kind of right</source>
        <translation>құқық түрі</translation>
    </message>
    <message>
        <source>document</source>
        <translation>құжат</translation>
    </message>
    <message>
        <source>area by the document</source>
        <translation>құжат бойынша ауданы</translation>
    </message>
    <message>
        <source>error</source>
        <translation>қате</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>күмән</translation>
    </message>
    <message>
        <source>note</source>
        <translation>мәлімет үшін</translation>
    </message>
    <message>
        <source>Accepted: {reason}</source>
        <translation>Қалдырылған себебі: {reason}</translation>
    </message>
    <message>
        <source>Cut the overlap off</source>
        <translation>Қабаттасқан жерін кесу</translation>
    </message>
    <message>
        <source>Add the gap to the plot</source>
        <translation>Саңылауды телімге қосу</translation>
    </message>
    <message>
        <source>Take the neighbour&apos;s corner</source>
        <translation>Шектес телім нүктесін алу</translation>
    </message>
    <message>
        <source>Make one corner of two</source>
        <translation>Екі нүктені біріктіру</translation>
    </message>
    <message>
        <source>Remove the spike</source>
        <translation>Үшкір шығыңқыны алып тастау</translation>
    </message>
    <message>
        <source>Cut off what lies outside the zone</source>
        <translation>Аймақтан тыс жатқанын кесу</translation>
    </message>
    <message>
        <source>Take the area of the boundary</source>
        <translation>Шекара бойынша ауданды алу</translation>
    </message>
    <message>
        <source>Overlap cut off</source>
        <translation>Қабаттасқан жерді кесу</translation>
    </message>
    <message>
        <source>Gap added to a plot</source>
        <translation>Саңылауды телімге қосу</translation>
    </message>
    <message>
        <source>Corner taken from the neighbour</source>
        <translation>Нүктені шектес телімнен алу</translation>
    </message>
    <message>
        <source>Two corners made one</source>
        <translation>Екі нүктені біріктіру</translation>
    </message>
    <message>
        <source>Spike removed</source>
        <translation>Үшкір шығыңқыны алып тастау</translation>
    </message>
    <message>
        <source>Plot cut to its zone</source>
        <translation>Телімді аймақ шекарасымен кесу</translation>
    </message>
    <message>
        <source>Area taken from the boundary</source>
        <translation>Ауданды шекара бойынша алу</translation>
    </message>
    <message>
        <source>Finding accepted</source>
        <translation>Ескерту себебімен қалдырылды</translation>
    </message>
    <message>
        <source>Acceptance of a finding withdrawn</source>
        <translation>Ескерту қайта ашылды</translation>
    </message>
    <message>
        <source>Change of an accepted finding</source>
        <translation>Қалдырылған ескертудің өзгеруі</translation>
    </message>
    <message>
        <source>Nothing was recorded: go on where you were.</source>
        <translation>Ештеңе жазылмады: тоқтаған жерден жалғастырыңыз.</translation>
    </message>
    <message>
        <source>This finding is not accepted.</source>
        <translation>Бұл ескерту қалдырылмаған.</translation>
    </message>
    <message>
        <source>This finding has to be put right by hand.</source>
        <translation>Бұл ескертуді қолмен түзету керек.</translation>
    </message>
    <message>
        <source>This cannot be mended by itself; change the boundary by hand.</source>
        <translation>Бұл өздігінен түзетілмейді; шекараны қолмен өзгертіңіз.</translation>
    </message>
    <message>
        <source>The tolerance {text} cannot be; it is a length in metres from 0 on, such as 0.01.</source>
        <translation>{text} рұқсат етілген айырма бола алмайды; ол — 0-ден басталатын метр, мысалы 0.01.</translation>
    </message>
    <message>
        <source>The rules in {path} cannot be read: {what}.</source>
        <translation>{path} файлындағы ережелер оқылмайды: {what}.</translation>
    </message>
    <message>
        <source>A line needs at least two different points.</source>
        <translation>Сызыққа кемінде екі бөлек нүкте керек.</translation>
    </message>
    <message>
        <source>“{text}” is no line; write its points as “E,N E,N”, with a dot as the decimal mark.</source>
        <translation>«{text}» — сызық емес; нүктелерін «E,N E,N» түрінде, бөлшегін нүктемен жазыңыз.</translation>
    </message>
    <message>
        <source>The line crosses itself at X {at[1]:.2f}, Y {at[0]:.2f}.</source>
        <translation>Сызық өзін-өзі қиып өтеді: X {at[1]:.2f}, Y {at[0]:.2f}.</translation>
    </message>
    <message>
        <source>The line does not cross the plot; draw it right across.</source>
        <translation>Сызық телімді қиып өтпейді; оны телімнің бір шетінен екінші шетіне дейін сызыңыз.</translation>
    </message>
    <message>
        <source>The line only touches the boundary at X {at[1]:.2f}, Y {at[0]:.2f}; draw it right across the plot.</source>
        <translation>Сызық шекараға жанасады ғана: X {at[1]:.2f}, Y {at[0]:.2f}; оны телімнің бір шетінен екінші шетіне дейін сызыңыз.</translation>
    </message>
    <message>
        <source>The line ends inside the plot at X {at[1]:.2f}, Y {at[0]:.2f}; draw it on to the boundary.</source>
        <translation>Сызық телім ішінде бітеді: X {at[1]:.2f}, Y {at[0]:.2f}; оны шекараға дейін жеткізіңіз.</translation>
    </message>
    <message>
        <source>The line does not divide the plot: it only leads to a hole or along the boundary.</source>
        <translation>Сызық телімді бөлмейді: ол тек ойыққа апарады немесе шекара бойымен жүреді.</translation>
    </message>
    <message>
        <source>The line meets the boundary in fewer than two places; there is nothing to replace.</source>
        <translation>Сызық шекарамен екі жерден аз түйіседі; ауыстыратын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Write the area of the piece in hectares.</source>
        <translation>Бөліктің ауданын гектармен жазыңыз.</translation>
    </message>
    <message>
        <source>The area must be a number above zero.</source>
        <translation>Аудан нөлден үлкен сан болуы керек.</translation>
    </message>
    <message>
        <source>{wanted:.2f} m² cannot be cut off: there are only {most:.2f} m², and something must be left.</source>
        <translation>{wanted:.2f} м² бөліп алуға болмайды: бары {most:.2f} м², біраз жер қалуы керек.</translation>
    </message>
    <message>
        <source>Lines through this point cut off {least:.2f} to {most:.2f} m², not {wanted:.2f} m².</source>
        <translation>Бұл нүктеден өтетін сызықтар {least:.2f}–{most:.2f} м² бөледі, {wanted:.2f} м² емес.</translation>
    </message>
    <message>
        <source>Write X and Y of the point that the line leads through.</source>
        <translation>Сызық өтетін нүктенің X пен Y мәндерін жазыңыз.</translation>
    </message>
    <message>
        <source>The point lies {away:.2f} m outside the plot; give one inside or on the boundary.</source>
        <translation>Нүкте телімнен {away:.2f} м сыртта; ішінен не шекарадан нүкте беріңіз.</translation>
    </message>
    <message>
        <source>A plot can be divided into 2 to {most} parts, not {count}.</source>
        <translation>Бөлік саны 2 мен {most} аралығында болады, {count} болмайды.</translation>
    </message>
    <message>
        <source>The width of the reserve must be a number above zero.</source>
        <translation>Қалдырылатын жолдың ені нөлден үлкен сан болуы керек.</translation>
    </message>
    <message>
        <source>There is no room for a reserve of {width:.2f} m here; {most:.2f} m are left at most.</source>
        <translation>Мұнда ені {width:.2f} м жол сыймайды; ең көбі {most:.2f} м қалады.</translation>
    </message>
    <message>
        <source>The pieces would have {after:.2f} m² together and not {before:.2f} m²; nothing was changed.</source>
        <translation>Бөліктердің жалпы ауданы {after:.2f} м² болып шығады, {before:.2f} м² емес; ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The plot {plot} is indivisible by its papers; correct the passport first if they are wrong.</source>
        <translation>{plot} телімі құжаттары бойынша бөлінбейді; олар қате болса, алдымен паспортты түзетіңіз.</translation>
    </message>
    <message>
        <source>An application for the plot {plot} has been under way since {date}; finish or refuse it first.</source>
        <translation>{plot} телімі бойынша {date} күнінен өтініш қаралып жатыр; алдымен оны аяқтаңыз немесе бас тарту шешімін енгізіңіз.</translation>
    </message>
    <message>
        <source>The plots {plots} have different rights; settle the rights before you merge the plots.</source>
        <translation>{plots} телімдерінің құқықтары әртүрлі; біріктірмес бұрын құқықтарды реттеңіз.</translation>
    </message>
    <message>
        <source>The plots {plots} lie in different zones; they cannot be merged.</source>
        <translation>{plots} телімдері әртүрлі аймақта жатыр; оларды біріктіруге болмайды.</translation>
    </message>
    <message>
        <source>Choose at least two plots to merge.</source>
        <translation>Біріктіру үшін кемінде екі телім таңдаңыз.</translation>
    </message>
    <message>
        <source>The plot {plot} was named twice.</source>
        <translation>{plot} телімі екі рет аталған.</translation>
    </message>
    <message>
        <source>One of the shapes shares no side with the others.</source>
        <translation>Бір сызбаның қалғандарымен ортақ қабырғасы жоқ.</translation>
    </message>
    <message>
        <source>Two of the shapes overlap by {area:.2f} m².</source>
        <translation>Екі сызба {area:.2f} м² қабаттасады.</translation>
    </message>
    <message>
        <source>The plot {plot} shares no side with the others.</source>
        <translation>{plot} телімінің қалғандарымен ортақ қабырғасы жоқ.</translation>
    </message>
    <message>
        <source>The plots {plot} and {with_plot} overlap by {area:.2f} m²; correct their boundaries first.</source>
        <translation>{plot} мен {with_plot} телімдері {area:.2f} м² қабаттасады; алдымен шекараларын түзетіңіз.</translation>
    </message>
    <message>
        <source>There are {plots} new plots, but {numbers} numbers for them.</source>
        <translation>Жаңа телімдер: {plots}, ал оларға берілген нөмірлер: {numbers}.</translation>
    </message>
    <message>
        <source>A boundary would cross itself at X {at[1]:.2f}, Y {at[0]:.2f}; nothing was changed.</source>
        <translation>Бір шекара өзін-өзі қиып өтеді: X {at[1]:.2f}, Y {at[0]:.2f}; ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Several neighbours meet in this part of the boundary, at X {at[1]:.2f}, Y {at[0]:.2f}: change it piece by piece, or let the neighbours stay with U.</source>
        <translation>Шекараның бұл бөлігінде, X {at[1]:.2f}, Y {at[0]:.2f} тұсында, бірнеше көрші түйіседі: бөлік-бөлігімен өзгертіңіз немесе U пернесімен көршілерді орнында қалдырыңыз.</translation>
    </message>
    <message>
        <source>The boundary of {plot} would become invalid at X {at[1]:.2f}, Y {at[0]:.2f}; nothing was changed.</source>
        <translation>{plot} шекарасы бұзылады: X {at[1]:.2f}, Y {at[0]:.2f}; ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The boundary would be turned inside out at X {at[1]:.2f}, Y {at[0]:.2f}.</source>
        <translation>Шекара теріс айналып кетеді: X {at[1]:.2f}, Y {at[0]:.2f}.</translation>
    </message>
    <message>
        <source>The side cannot be pulled in parallel: a side beside it runs in the same direction.</source>
        <translation>Қабырғаны параллель жылжытуға болмайды: жанындағы қабырға да сол бағытта жатыр.</translation>
    </message>
    <message>
        <source>The side would vanish when it is pulled by {distance:.2f} m.</source>
        <translation>{distance:.2f} м жылжытса, қабырға жоғалып кетеді.</translation>
    </message>
    <message>
        <source>No two sides are nearly at right angles.</source>
        <translation>Тік бұрышқа жақын түйісетін екі қабырға жоқ.</translation>
    </message>
    <message>
        <source>A corner would have to move {shift:.2f} m; at most {most:.2f} m are allowed.</source>
        <translation>Нүктені {shift:.2f} м жылжыту керек болады; рұқсат етілгені {most:.2f} м.</translation>
    </message>
    <message>
        <source>The distance must be a number above zero.</source>
        <translation>Қашықтық нөлден үлкен сан болуы керек.</translation>
    </message>
    <message>
        <source>No corner can be left out at this distance.</source>
        <translation>Бұл қашықтықта бірде-бір нүктені алып тастауға болмайды.</translation>
    </message>
    <message>
        <source>The hole must lie inside the plot and not touch its boundary.</source>
        <translation>Ойық телім ішінде жатып, шекарасына тимеуі керек.</translation>
    </message>
    <message>
        <source>There is no hole there.</source>
        <translation>Онда ойық жоқ.</translation>
    </message>
    <message>
        <source>The plot has one part only.</source>
        <translation>Телімнің бір ғана бөлігі бар.</translation>
    </message>
    <message>
        <source>The plots differ in {field} ({values}); it stays empty.</source>
        <translation>Телімдердің айырмашылығы бар: {field} ({values}); бұл өріс бос қалады.</translation>
    </message>
    <message>
        <source>The plots serve {count} projects; the new plot serves none yet.</source>
        <translation>Телімдердің жобалары әртүрлі ({count}); жаңа телімде жоба әзірге жоқ.</translation>
    </message>
    <message>
        <source>The plots {plots} have different planned registrations; the new plot has none yet.</source>
        <translation>{plots} телімдерінің жоспарланған рәсімделуі әртүрлі; жаңа телімде ол әзірге жоқ.</translation>
    </message>
    <message>
        <source>{area} m² overlap with {plots}</source>
        <translation>{plots} телімімен {area} м² қабаттасады</translation>
    </message>
    <message>
        <source>gap of {area} m² to {plots}</source>
        <translation>{plots} телімімен арада {area} м² саңылау</translation>
    </message>
    <message>
        <source>too narrow: {area} m²</source>
        <translation>тым жіңішке: {area} м²</translation>
    </message>
    <message>
        <source>{area} m² outside the zone</source>
        <translation>аймақтан тыс {area} м²</translation>
    </message>
    <message>
        <source>the boundary crosses itself</source>
        <translation>шекара өзін-өзі қиып өтеді</translation>
    </message>
    <message>
        <source>two corners {distance} m apart</source>
        <translation>екі нүктенің арасы {distance} м</translation>
    </message>
    <message>
        <source>a spike in the boundary</source>
        <translation>шекарада үшкір шығыңқы бар</translation>
    </message>
    <message>
        <source>too small: a plot has {least} m² or more</source>
        <translation>тым кіші: телім {least} м²-ден кем болмайды</translation>
    </message>
    <message>
        <source>{area} m², by the document {stated} m²</source>
        <translation>{area} м², құжат бойынша {stated} м²</translation>
    </message>
    <message>
        <source>{area} m² in a protection strip: {strip}</source>
        <translation>қорғау белдеуінде {area} м²: {strip}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>тағы {count}</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>{what} → {fix}</source>
        <translation>{what} → {fix}</translation>
    </message>
    <message>
        <source>A side cannot be {length} m long.</source>
        <translation>Қабырға ұзындығы {length} м бола алмайды.</translation>
    </message>
    <message>
        <source>That would be {km:.0f} km away; the corner stays where it is.</source>
        <translation>Бұл орын {km:.0f} км қашықта; нүкте орнында қалады.</translation>
    </message>
    <message>
        <source>{rows} rows were copied, but from this corner on there are only {room}.</source>
        <translation>{rows} жол көшірілген, ал осы нүктеден бастап тек {room} нүкте бар.</translation>
    </message>
    <message>
        <source>Line {line} of the copied text is no coordinate: “{text}”.</source>
        <translation>Көшірілген мәтіннің {line}-жолы координат емес: «{text}».</translation>
    </message>
    <message>
        <source>Choose a cell under X or Y: that is where a column can go.</source>
        <translation>X не Y бағанындағы ұяшықты таңдаңыз: баған сонда ғана қойылады.</translation>
    </message>
    <message>
        <source>The copied coordinates are those that stand here already.</source>
        <translation>Көшірілген координаттар осындағымен бірдей.</translation>
    </message>
    <message>
        <source>The corners stand in this order already.</source>
        <translation>Нүктелер онсыз да осы ретпен тұр.</translation>
    </message>
    <message>
        <source>The plot has other corners by now; look at the table again.</source>
        <translation>Телімнің нүктелері өзгеріп кеткен; кестені қайта қараңыз.</translation>
    </message>
    <message>
        <source>This is the first corner already.</source>
        <translation>Бұл онсыз да бірінші нүкте.</translation>
    </message>
    <message>
        <source>Choose a corner in the table first.</source>
        <translation>Алдымен кестеден нүктені таңдаңыз.</translation>
    </message>
    <message>
        <source>The corner stands at the end of its boundary.</source>
        <translation>Нүкте өз шекарасының шетінде тұр.</translation>
    </message>
    <message>
        <source>{file} is locked with a password: open it in Excel, take the password off and save it.</source>
        <translation>{file} құпиясөзбен қорғалған: оны Excel-де ашып, құпиясөзін алып тастап сақтаңыз.</translation>
    </message>
    <message>
        <source>{file} is an old Excel file (.xls): save it as .xlsx in Excel.</source>
        <translation>{file} — ескі Excel файлы (.xls): оны Excel-де .xlsx түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>{file} has more than {most} rows: that is no table of corners. Copy the corners out of it.</source>
        <translation>{file} ішінде {most} жолдан көп: бұл нүктелер кестесі емес. Нүктелерді одан көшіріп алыңыз.</translation>
    </message>
    <message>
        <source>{file} holds no corners: two columns with X and Y of at least three corners are needed.</source>
        <translation>{file} ішінде нүктелер жоқ: кемінде үш нүктенің X және Y екі бағаны керек.</translation>
    </message>
    <message>
        <source>{number} · {status}</source>
        <translation>{number} · {status}</translation>
    </message>
    <message>
        <source>{size} m²</source>
        <translation>{size} м²</translation>
    </message>
    <message>
        <source>{name}?</source>
        <translation>{name}?</translation>
    </message>
    <message>
        <source>The middle line of a strip needs two different points.</source>
        <translation>Белдеудің орта сызығына екі бөлек нүкте керек.</translation>
    </message>
    <message>
        <source>Write how wide the strip is: a line is only its middle.</source>
        <translation>Белдеудің енін жазыңыз: сызық — тек оның ортасы.</translation>
    </message>
    <message>
        <source>Choose what the strip protects.</source>
        <translation>Белдеу нені қорғайтынын таңдаңыз.</translation>
    </message>
    <message>
        <source>A strip cannot be {width} m wide; up to {most} m can be written.</source>
        <translation>Белдеудің ені {width} м бола алмайды; {most} м-ге дейін жазуға болады.</translation>
    </message>
    <message>
        <source>New protection strip</source>
        <translation>Жаңа күзет белдеуі</translation>
    </message>
    <message>
        <source>Protection strip deleted</source>
        <translation>Күзет белдеуі жойылды</translation>
    </message>
    <message>
        <source>Click the first corner of the strip&apos;s area, or type X and Y. R: rectangle, O: circle. Ctrl: no snapping. Esc: leave.</source>
        <translation>Белдеу шекарасының бірінші нүктесін шертіңіз немесе X пен Y теріңіз. R: тіктөртбұрыш, O: шеңбер. Ctrl: байлаусыз. Esc: шығу.</translation>
    </message>
    <message>
        <source>Click where the middle of the strip begins, or type X and Y. Ctrl: no snapping. Esc: leave.</source>
        <translation>Белдеу ортасы басталатын жерді шертіңіз немесе X пен Y теріңіз. Ctrl: байлаусыз. Esc: шығу.</translation>
    </message>
    <message>
        <source>Click the next point, or type a length. Enter: done. Shift: right angle. Backspace: one back. Esc: pause.</source>
        <translation>Келесі нүктені шертіңіз немесе ұзындығын теріңіз. Enter: дайын. Shift: тік бұрыш. Backspace: бір қадам кері. Esc: кідірту.</translation>
    </message>
    <message>
        <source>{length} m long, {width} m wide</source>
        <translation>ұзындығы {length} м, ені {width} м</translation>
    </message>
    <message>
        <source>Protection strip: {name}…</source>
        <translation>Күзет белдеуі: {name}…</translation>
    </message>
    <message>
        <source>Protection strip: {name}.</source>
        <translation>Күзет белдеуі: {name}.</translation>
    </message>
    <message>
        <source>Click the plot that is to be squared up. Esc: leave.</source>
        <translation>Бұрыштары тіктелетін телімді шертіңіз. Esc: шығу.</translation>
    </message>
    <message>
        <source>Enter or a click on the plot squares it up. A number: largest shift allowed, in m. Esc: other plot.</source>
        <translation>Enter не телімді шерту: бұрыштарын тіктеу. Сан: рұқсат етілген ең үлкен ығысу, м. Esc: басқа телім.</translation>
    </message>
    <message>
        <source>Enter or a click on the plot squares it up; {count} neighbours go along, U lets them stay. A number: largest shift.</source>
        <translation>Enter не телімді шерту: бұрыштарын тіктеу; {count} шектес телім қоса өзгереді, U: қалдыру. Сан: ең үлкен ығысу.</translation>
    </message>
    <message>
        <source>Nothing to do like this: type another largest shift, or click another plot. Esc: back.</source>
        <translation>Бұлай тіктеуге болмайды: басқа ең үлкен ығысуды теріңіз не басқа телімді шертіңіз. Esc: артқа.</translation>
    </message>
    <message>
        <source>Largest shift allowed, in metres. Enter takes it. Esc: drop it.</source>
        <translation>Рұқсат етілген ең үлкен ығысу, метр. Enter: қабылдау. Esc: тастау.</translation>
    </message>
    <message>
        <source>Largest shift, m</source>
        <translation>Ең үлкен ығысу, м</translation>
    </message>
    <message>
        <source>Square up the plot</source>
        <translation>Телім бұрыштарын тіктеу</translation>
    </message>
    <message>
        <source>largest shift {shift} m</source>
        <translation>ең үлкен ығысу {shift} м</translation>
    </message>
    <message>
        <source>The plot is square already: no corner would move by 1 mm.</source>
        <translation>Телім бұрыштары онсыз да тік: бірде-бір нүкте 1 мм-ге де жылжымайды.</translation>
    </message>
    <message>
        <source>Click the plot that is to be simplified. Esc: leave.</source>
        <translation>Шекарасы ықшамдалатын телімді шертіңіз. Esc: шығу.</translation>
    </message>
    <message>
        <source>Enter or a click on the plot simplifies it. A number: deviation in m, usually 0,1. Esc: other plot.</source>
        <translation>Enter не телімді шерту: шекарасын ықшамдау. Сан: ауытқу, м, әдетте 0,1. Esc: басқа телім.</translation>
    </message>
    <message>
        <source>Enter or a click on the plot simplifies it; {count} neighbours go along. A number: deviation in m. Esc: other plot.</source>
        <translation>Enter не телімді шерту: шекарасын ықшамдау; {count} шектес телім қоса өзгереді. Сан: ауытқу, м. Esc: басқа телім.</translation>
    </message>
    <message>
        <source>Nothing to do like this: type another deviation in metres, or click another plot. Esc: back.</source>
        <translation>Бұлай ықшамдалмайды: басқа ауытқуды метрмен теріңіз не басқа телімді шертіңіз. Esc: артқа.</translation>
    </message>
    <message>
        <source>Corners nearer than this to the simpler boundary go, in metres. Enter takes it. Esc: drop it.</source>
        <translation>Ықшам шекарадан ауытқуы осыдан аз нүктелер алынады, метр. Enter: қабылдау. Esc: тастау.</translation>
    </message>
    <message>
        <source>Deviation, m</source>
        <translation>Ауытқу, м</translation>
    </message>
    <message>
        <source>Simplify the boundary</source>
        <translation>Шекараны ықшамдау</translation>
    </message>
    <message>
        <source>corners {before} → {after}</source>
        <translation>нүктелер {before} → {after}</translation>
    </message>
    <message>
        <source>off by {off} m at most</source>
        <translation>ауытқуы {off} м-ден аспайды</translation>
    </message>
    <message>
        <source>{difference} m²</source>
        <translation>{difference} м²</translation>
    </message>
    <message>
        <source>Click the plot that gets a hole. Esc: leave.</source>
        <translation>Ойық жасалатын телімді шертіңіз. Esc: шығу.</translation>
    </message>
    <message>
        <source>Click the first corner of the hole inside the plot. R: rectangle, O: circle. Ctrl: no snapping. Esc: other plot.</source>
        <translation>Телім ішінен ойықтың бірінші нүктесін шертіңіз. R: тіктөртбұрыш. O: шеңбер. Ctrl: байлаусыз. Esc: басқа телім.</translation>
    </message>
    <message>
        <source>Next corner; Enter or corner 1 cuts the hole. Shift: right angle. Backspace: one back. Esc: pause.</source>
        <translation>Келесі нүкте; Enter не 1-нүкте: ойық жасау. Shift: тік бұрыш. Backspace: бір қадам кері. Esc: кідірту.</translation>
    </message>
    <message>
        <source>Cut the hole</source>
        <translation>Ойық жасау</translation>
    </message>
    <message>
        <source>hole {hole} m², left {rest} m²</source>
        <translation>ойық {hole} м², қалғаны {rest} м²</translation>
    </message>
    <message>
        <source>not inside the plot</source>
        <translation>телім ішінде емес</translation>
    </message>
    <message>
        <source>Point into a hole of a plot. Esc: leave.</source>
        <translation>Меңзерді телімнің ойығына апарыңыз. Esc: шығу.</translation>
    </message>
    <message>
        <source>Click or Enter fills this hole. Esc: leave.</source>
        <translation>Шерту не Enter: осы ойықты толтыру. Esc: шығу.</translation>
    </message>
    <message>
        <source>Other plots lie in this hole; it can be filled once they are merged or retired. Esc: leave.</source>
        <translation>Бұл ойықта басқа телімдер бар; олар біріктірілген не есептен шығарылған соң ғана толтырылады. Esc: шығу.</translation>
    </message>
    <message>
        <source>Fill the hole</source>
        <translation>Ойықты толтыру</translation>
    </message>
    <message>
        <source>hole {number} of {plot}: {metres} m²</source>
        <translation>{plot}, {number}-ойық: {metres} м²</translation>
    </message>
    <message>
        <source>hole {number} of {plot}: {metres} m², other plots have {taken} m² of it</source>
        <translation>{plot}, {number}-ойық: {metres} м², оның {taken} м²-і басқа телімдерде</translation>
    </message>
    <message>
        <source>The hole stays: filling it would cover {area:.2f} m² of {plots}. Merge or retire what lies there first.</source>
        <translation>Ойық толтырылмады: {plots} жерінің {area:.2f} м²-і жабылып қалар еді. Алдымен ондағы телімдерді біріктіріңіз не есептен шығарыңыз.</translation>
    </message>
    <message>
        <source>The plot has no hole.</source>
        <translation>Телімде ойық жоқ.</translation>
    </message>
    <message>
        <source>{file} is written ({n}).</source>
        <translation>{file} жазылды ({n}).</translation>
    </message>
    <message>
        <source>A report is .xlsx, .docx or .ics, not {suffix}.</source>
        <translation>Есеп .xlsx, .docx немесе .ics болады, {suffix} емес.</translation>
    </message>
    <message>
        <source>A letter is about one plot; choose one.</source>
        <translation>Хат бір телім туралы болады, біреуін таңдаңыз.</translation>
    </message>
    <message>
        <source>{file} is a template of a letter; the report must be a .docx.</source>
        <translation>{file} – хат үлгісі, есеп .docx болуы керек.</translation>
    </message>
    <message>
        <source>{file} is no Word file (.docx) that can be opened.</source>
        <translation>{file} – ашылатын Word файлы (.docx) емес.</translation>
    </message>
    <message>
        <source>The template {file} has a fault: {what}</source>
        <translation>{file} үлгісінде қате бар: {what}</translation>
    </message>
    <message>
        <source>The template {file} has a place that no letter can fill: {place}. The list of places is in the letter window.</source>
        <translation>{file} үлгісінде ешбір хат толтыра алмайтын орын бар: {place}. Орындар тізімі хат терезесінде.</translation>
    </message>
    <message>
        <source>No application is under way, so there are no due days to write.</source>
        <translation>Қаралып жатқан өтініш жоқ, сондықтан жазатын мерзім де жоқ.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Register of land plots</source>
        <translation>Жер телімдерінің тізілімі</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>{day} жағдай бойынша</translation>
    </message>
    <message>
        <source>Not an official document</source>
        <translation>Ресми құжат болып табылмайды</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Шолу</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Аймақтар</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Телімдер</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Жобалар</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Кезеңдер</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Кешіккен</translation>
    </message>
    <message>
        <source>All plots</source>
        <translation>Барлық телім</translation>
    </message>
    <message>
        <source>without a zone</source>
        <translation>аймақсыз</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Аймақ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Аудан коды</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Координаттар жүйесі</translation>
    </message>
    <message>
        <source>Area, ha (by coordinates)</source>
        <translation>Ауданы, га (координат бойынша)</translation>
    </message>
    <message>
        <source>Free, ha</source>
        <translation>Бос жер, га</translation>
    </message>
    <message>
        <source>Cadastral number</source>
        <translation>Кадастрлық нөмірі</translation>
    </message>
    <message>
        <source>Numbers of the plots</source>
        <translation>Телім нөмірлері</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебесі</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Неше күнге кешікті</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Өнімі</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Инвестор</translation>
    </message>
    <message>
        <source>BIN / IIN</source>
        <translation>БСН / ЖСН</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Area, ha (by document)</source>
        <translation>Ауданы, га (құжат бойынша)</translation>
    </message>
    <message>
        <source>Land category</source>
        <translation>Жер санаты</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Құқық түрі</translation>
    </message>
    <message>
        <source>Right until</source>
        <translation>Құқық мерзімі</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Тіркелген күні</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Нысаналы мақсаты</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Investment, mln ₸: plan</source>
        <translation>Инвестиция, млн ₸: жоспар</translation>
    </message>
    <message>
        <source>Investment, mln ₸: actual</source>
        <translation>Инвестиция, млн ₸: нақты</translation>
    </message>
    <message>
        <source>Jobs: plan</source>
        <translation>Жұмыс орны: жоспар</translation>
    </message>
    <message>
        <source>Jobs: actual</source>
        <translation>Жұмыс орны: нақты</translation>
    </message>
    <message>
        <source>Year of output</source>
        <translation>Өндіріс жылы</translation>
    </message>
    <message>
        <source>Output, mln ₸</source>
        <translation>Өндіріс көлемі, млн ₸</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Дереккөздер сәйкес емес</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Нысаны</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Plan or actual</source>
        <translation>Жоспар не нақты</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезеңі</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшем бірлігі</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Қай күннен</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Соңғы әрекет</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Жауапты тұлға</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Рәсімдеу жолы</translation>
    </message>
    <message>
        <source>Application of</source>
        <translation>Өтініш күні</translation>
    </message>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Басталды</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Тоқтатыла тұрды</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>Limit, working days</source>
        <translation>Мерзім, жұмыс күні</translation>
    </message>
    <message>
        <source>Paper No</source>
        <translation>Құжат №</translation>
    </message>
    <message>
        <source>term of use</source>
        <translation>игеру мерзімі</translation>
    </message>
    <message>
        <source>end of the right</source>
        <translation>құқық мерзімінің аяқталуы</translation>
    </message>
    <message>
        <source>term of development</source>
        <translation>салу мерзімі</translation>
    </message>
    <message>
        <source>Telim: due days of registration</source>
        <translation>Телім: рәсімдеу мерзімдері</translation>
    </message>
    <message>
        <source>{plot}: {stage} is due ({project})</source>
        <translation>{plot}: {stage} мерзімі ({project})</translation>
    </message>
    <message>
        <source>{plot}: the whole term of the application ends ({project})</source>
        <translation>{plot}: өтінішті қараудың жалпы мерзімі бітеді ({project})</translation>
    </message>
    <message>
        <source>{plot}: the right ends ({project})</source>
        <translation>{plot}: құқық мерзімі бітеді ({project})</translation>
    </message>
    <message>
        <source>New line of a list</source>
        <translation>Тізімге жаңа жол</translation>
    </message>
    <message>
        <source>Change of a list</source>
        <translation>Тізім өзгерді</translation>
    </message>
    <message>
        <source>Line no longer offered</source>
        <translation>Тізім жолы енді ұсынылмайды</translation>
    </message>
    <message>
        <source>Order of a list</source>
        <translation>Тізім реті</translation>
    </message>
    <message>
        <source>Line taken out of a list</source>
        <translation>Тізімнен жол алынды</translation>
    </message>
    <message>
        <source>List as the program brings it</source>
        <translation>Тізім бағдарламадағыдай</translation>
    </message>
    <message>
        <source>Change of a track</source>
        <translation>Рәсімдеу жолы өзгерді</translation>
    </message>
    <message>
        <source>Change of a stage of a track</source>
        <translation>Рәсімдеу жолының кезеңі өзгерді</translation>
    </message>
    <message>
        <source>Track as the program brings it</source>
        <translation>Рәсімдеу жолы бағдарламадағыдай</translation>
    </message>
    <message>
        <source>Calendar as the program brings it</source>
        <translation>Күнтізбе бағдарламадағыдай</translation>
    </message>
    <message>
        <source>There is no list “{list}”.</source>
        <translation>«{list}» тізімі жоқ.</translation>
    </message>
    <message>
        <source>The line “{key}” is no longer in the list: somebody has taken it out.</source>
        <translation>«{key}» жолы тізімде жоқ: оны біреу алып тастаған.</translation>
    </message>
    <message>
        <source>The program goes by the lines of this list: they can be renamed, not added or hidden.</source>
        <translation>Бағдарлама осы тізім жолдарына сүйенеді: атауын өзгертуге болады, қосуға да, жасыруға да болмайды.</translation>
    </message>
    <message>
        <source>This is the last line that is offered; a list may not be empty.</source>
        <translation>Бұл ұсынылатын соңғы жол; тізім бос болмауы керек.</translation>
    </message>
    <message>
        <source>Write the code.</source>
        <translation>Кодын жазыңыз.</translation>
    </message>
    <message>
        <source>The code {key} is in the list already: {name}.</source>
        <translation>{key} коды тізімде бар: {name}.</translation>
    </message>
    <message>
        <source>“{name}” is used in records ({count}); it can be hidden, not taken out.</source>
        <translation>«{name}» жазбаларда қолданылған ({count}); оны жасыруға болады, алып тастауға болмайды.</translation>
    </message>
    <message>
        <source>“{name}” comes with the program; it can be hidden, not taken out.</source>
        <translation>«{name}» бағдарламамен бірге келген; оны жасыруға болады, алып тастауға болмайды.</translation>
    </message>
    <message>
        <source>“{written}” is not written as a district&apos;s code, such as 10-156.</source>
        <translation>«{written}» аудан кодына ұқсамайды: мысалы, 10-156.</translation>
    </message>
    <message>
        <source>“{written}” is no KATO code: it has nine digits.</source>
        <translation>«{written}» ӘАОЖ коды емес: онда тоғыз цифр болады.</translation>
    </message>
    <message>
        <source>The code {written} is not in the list of the office.</source>
        <translation>{written} коды кеңсе тізімінде жоқ.</translation>
    </message>
    <message>
        <source>The name of the track is missing.</source>
        <translation>Рәсімдеу жолының атауы жоқ.</translation>
    </message>
    <message>
        <source>A track has at least one stage.</source>
        <translation>Рәсімдеу жолында кемінде бір кезең болады.</translation>
    </message>
    <message>
        <source>The stage “{name}” stands in the track twice.</source>
        <translation>«{name}» кезеңі екі рет тұр.</translation>
    </message>
    <message>
        <source>The name of the stage {place} is missing: write it in Kazakh or in Russian.</source>
        <translation>{place}-кезеңнің атауы жоқ: қазақша немесе орысша жазыңыз.</translation>
    </message>
    <message>
        <source>“{name}”: a limit is 0 to 999 working days, or empty; {days} cannot be.</source>
        <translation>«{name}»: мерзімі 0–999 жұмыс күні немесе бос; {days} болмайды.</translation>
    </message>
    <message>
        <source>The limit of the whole is 1 to 999 months, or empty.</source>
        <translation>Жалпы мерзімі 1–999 ай немесе бос.</translation>
    </message>
    <message>
        <source>Another program has taken all days of the office out of the calendar; the program&apos;s own calendar holds now.</source>
        <translation>Басқа бағдарлама күнтізбеден кеңсе белгілеген күндердің бәрін алып тастады; енді бағдарламаның өз күнтізбесі қолданылады.</translation>
    </message>
    <message>
        <source>“{file}” is no longer there: it was moved, or its network folder is gone.</source>
        <translation>«{file}» орнында жоқ: ол көшірілген немесе желілік қалта қолжетімсіз.</translation>
    </message>
    <message>
        <source>“{file}” is a folder: drop the files that are in it.</source>
        <translation>«{file}» — қалта: оның ішіндегі файлдарды салыңыз.</translation>
    </message>
    <message>
        <source>“{file}” is not a file that can be kept.</source>
        <translation>«{file}» — сақтауға болатын файл емес.</translation>
    </message>
    <message>
        <source>“{file}” is empty: scan or save it again.</source>
        <translation>«{file}» бос: оны қайта сканерлеңіз немесе қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>“{file}” has {megabytes} MB; at most {most} MB are kept. Scan it in grey or with fewer dots per inch.</source>
        <translation>«{file}» көлемі {megabytes} МБ; ең көбі {most} МБ сақталады. Сұр түспен немесе азырақ нүктемен сканерлеңіз.</translation>
    </message>
    <message>
        <source>“{file}” is a program or a script and is not kept as a paper.</source>
        <translation>«{file}» — бағдарлама немесе сценарий, ол құжат ретінде сақталмайды.</translation>
    </message>
    <message>
        <source>“{file}” is open in another program: close it there and add it again.</source>
        <translation>«{file}» басқа бағдарламада ашық: сонда жауып, қайта қосыңыз.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {why}.</source>
        <translation>«{file}» оқылмайды: {why}.</translation>
    </message>
    <message>
        <source>“{file}” was still being written while it was read: add it again in a moment.</source>
        <translation>«{file}» оқу кезінде әлі жазылып жатты: сәл күтіп, қайта қосыңыз.</translation>
    </message>
    <message>
        <source>“{file}” stands here already; nothing was added.</source>
        <translation>«{file}» мұнда бар; ештеңе қосылмады.</translation>
    </message>
    <message>
        <source>“{file}” is the same as the version that is kept; nothing was added.</source>
        <translation>«{file}» сақталған нұсқамен бірдей; ештеңе қосылмады.</translation>
    </message>
    <message>
        <source>What was dropped is not a file of this computer: save it as a file first.</source>
        <translation>Салынғаны осы компьютердің файлы емес: алдымен файл етіп сақтаңыз.</translation>
    </message>
    <message>
        <source>The file of this paper is missing in the register: add the same file again, or restore a copy.</source>
        <translation>Бұл құжаттың файлы тізілімде жоқ: сол файлды қайта қосыңыз немесе көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The file of this paper is damaged in the register: add the same file again, or restore a copy.</source>
        <translation>Бұл құжаттың файлы тізілімде бүлінген: сол файлды қайта қосыңыз немесе көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The file could not be written into {path}: {why}.</source>
        <translation>Файл {path} ішіне жазылмады: {why}.</translation>
    </message>
    <message>
        <source>No program of this computer opens “{file}”: save it and look.</source>
        <translation>Бұл компьютерде «{file}» ашатын бағдарлама жоқ: сақтап алып қараңыз.</translation>
    </message>
    <message>
        <source>“{file}” was changed in another program. The register still has it as it was.</source>
        <translation>«{file}» басқа бағдарламада өзгертілді. Тізілімде бұрынғысы тұр.</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Жаңа нұсқа етіп сақтау</translation>
    </message>
    <message>
        <source>The folder of the scanner cannot be opened: {folder}.</source>
        <translation>Сканер қалтасы ашылмайды: {folder}.</translation>
    </message>
    <message>
        <source>“{file}” was filed, but it could not be moved out of the scanner&apos;s folder.</source>
        <translation>«{file}» тіркелді, бірақ сканер қалтасынан көшірілмеді.</translation>
    </message>
    <message>
        <source>The files of all papers are whole ({count}).</source>
        <translation>Барлық құжаттың файлдары бүтін ({count}).</translation>
    </message>
    <message>
        <source>Damaged or missing files of papers: {papers}.</source>
        <translation>Бүлінген немесе жоқ файлдар: {papers}.</translation>
    </message>
    <message>
        <source>Paper filed</source>
        <translation>Құжатты тігу</translation>
    </message>
    <message>
        <source>New version of a paper</source>
        <translation>Құжаттың жаңа нұсқасы</translation>
    </message>
    <message>
        <source>Paper removed</source>
        <translation>Құжатты алып тастау</translation>
    </message>
    <message>
        <source>Version of a paper removed</source>
        <translation>Құжат нұсқасын алып тастау</translation>
    </message>
    <message>
        <source>Paper moved</source>
        <translation>Құжатты басқа орынға ауыстыру</translation>
    </message>
    <message>
        <source>Drag a card to another stage. Arrows walk, Ctrl+→ advances, Ctrl+← takes back, Space and Shift choose more, Enter opens the passport; type a number to find its card.</source>
        <translation>Карточканы басқа кезеңге сүйреңіз. Көрсеткілер жүргізеді, Ctrl+→ алға, Ctrl+← кері өткізеді, бос орын мен Shift қосып таңдайды, Enter паспортты ашады; нөмірін терсеңіз, карточка табылады.</translation>
    </message>
    <message>
        <source>This register is open for reading only. Arrows walk, Enter opens the passport; type a number to find its card.</source>
        <translation>Тізілім тек оқуға ашылған. Көрсеткілер жүргізеді, Enter паспортты ашады; нөмірін терсеңіз, карточка табылады.</translation>
    </message>
    <message>
        <source>No application stands here.</source>
        <translation>Мұнда өтініш жоқ.</translation>
    </message>
    <message>
        <source>Let go over a stage or over the strip at the foot. Esc puts the card back.</source>
        <translation>Кезеңнің не төмендегі жолақтың үстінде жіберіңіз. Esc карточканы орнына қояды.</translation>
    </message>
    <message>
        <source>{what}. Let go to be asked for the day; Esc puts the card back.</source>
        <translation>{what}. Жіберсеңіз, күні сұралады; Esc карточканы орнына қояды.</translation>
    </message>
    <message>
        <source>Number {digits}: found. Type on, or Backspace; Enter opens the passport.</source>
        <translation>Нөмір {digits}: табылды. Теруді жалғастырыңыз не Backspace; Enter паспортты ашады.</translation>
    </message>
    <message>
        <source>Number {digits}: no card has it. Backspace takes the last digit back.</source>
        <translation>Нөмір {digits}: ондай карточка жоқ. Backspace соңғы цифрды өшіреді.</translation>
    </message>
    <message>
        <source>Click the plot that is applied for: its passport starts the registration. Esc leaves it.</source>
        <translation>Өтініш берілген телімді шертіңіз: рәсімдеу паспортынан басталады. Esc болдырмайды.</translation>
    </message>
    <message>
        <source>{what}: no plots stand behind this number yet.</source>
        <translation>{what}: бұл санның артында әзірге телім жоқ.</translation>
    </message>
    <message>
        <source>The summary was saved: {path}.</source>
        <translation>Жиынтық сақталды: {path}.</translation>
    </message>
    <message>
        <source>No plot is chosen.</source>
        <translation>Телім таңдалмаған.</translation>
    </message>
    <message>
        <source>The plot cannot leave the project on {end}: it came to it on {start}.</source>
        <translation>Телім жобадан {end} шыға алмайды: ол жобаға {start} келген.</translation>
    </message>
    <message>
        <source>The plot {plot} left this project on {date}.</source>
        <translation>{plot} телімі бұл жобадан {date} шыққан.</translation>
    </message>
    <message>
        <source>The plot {plot} serves the project “{project}” in this time ({start} – {end}).</source>
        <translation>{plot} телімі бұл уақытта «{project}» жобасында ({start} – {end}).</translation>
    </message>
    <message>
        <source>Record both</source>
        <translation>Екеуін де енгізу</translation>
    </message>
    <message>
        <source>This is the same record; choose the other one.</source>
        <translation>Бұл — сол жазбаның өзі; екіншісін таңдаңыз.</translation>
    </message>
    <message>
        <source>{number} is no BIN or IIN: such a number is never issued. Compare it with the paper.</source>
        <translation>{number} — БСН не ЖСН емес: мұндай нөмір берілмейді. Қағазбен салыстырыңыз.</translation>
    </message>
    <message>
        <source>“{phone}” does not look like a phone number.</source>
        <translation>«{phone}» телефон нөміріне ұқсамайды.</translation>
    </message>
    <message>
        <source>“{phone}” has {count} digits; compare it with the paper.</source>
        <translation>«{phone}» нөмірінде {count} цифр бар; қағазбен салыстырыңыз.</translation>
    </message>
    <message>
        <source>“{phone}” has eleven digits, but does not begin with 7 or 8.</source>
        <translation>«{phone}» он бір цифрдан тұрады, бірақ 7 не 8-ден басталмайды.</translation>
    </message>
    <message>
        <source>“{email}” does not look like an e-mail address.</source>
        <translation>«{email}» электрондық пошта мекенжайына ұқсамайды.</translation>
    </message>
    <message>
        <source>{name} has this number already.</source>
        <translation>Бұл нөмір бұрыннан бар: {name}</translation>
    </message>
    <message>
        <source>{name} is in the register already.</source>
        <translation>Тізілімде бұрыннан бар: {name}</translation>
    </message>
    <message>
        <source>An IIN: it belongs to a person or a sole proprietor.</source>
        <translation>Бұл — ЖСН: ол жеке тұлғаға не жеке кәсіпкерге тиесілі.</translation>
    </message>
    <message>
        <source>A BIN: it belongs to a company or a public body.</source>
        <translation>Бұл — БСН: ол кәсіпорынға не мемлекеттік органға тиесілі.</translation>
    </message>
    <message>
        <source>“{name}” cannot be deleted: it is used {count} times, by {users}.</source>
        <translation>«{name}» жойылмайды: ол {count} жерде қолданылады: {users}.</translation>
    </message>
    <message>
        <source>The investor of the project “{project}” is “{party}”; change it in the project first.</source>
        <translation>«{project}» жобасының инвесторы — «{party}»; алдымен оны жобада өзгертіңіз.</translation>
    </message>
    <message>
        <source>Choose the plot that is asked for.</source>
        <translation>Сұралған телімді таңдаңыз.</translation>
    </message>
    <message>
        <source>The plot {plot} is not free: {status}. Choose another plot.</source>
        <translation>{plot} телімі бос емес: {status}. Басқа телім таңдаңыз.</translation>
    </message>
    <message>
        <source>Click the plot that is asked for. Esc leaves it; what was typed stays</source>
        <translation>Сұралған телімді шертіңіз. Esc — қалдыру; терілгені сақталады</translation>
    </message>
    <message>
        <source>Click the plots that the project gets, one after another. Esc ends</source>
        <translation>Жобаға берілетін телімдерді бірінен соң бірін шертіңіз. Esc аяқтайды</translation>
    </message>
    <message>
        <source>“{text}” is not a year such as 2026.</source>
        <translation>«{text}» 2026 сияқты жыл емес.</translation>
    </message>
    <message>
        <source>The clipboard holds no years with figures.</source>
        <translation>Алмасу буферінде көрсеткіші бар жылдар жоқ.</translation>
    </message>
    <message>
        <source>“{text}” in line {line} is no number; nothing was taken over.</source>
        <translation>{line}-жолдағы «{text}» сан емес; ештеңе алынбады.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Көріністің атауын жазыңыз.</translation>
    </message>
    <message>
        <source>There is a view “{name}” already; choose another name.</source>
        <translation>«{name}» көрінісі бар; басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose the rows first.</source>
        <translation>Алдымен жолдарды таңдаңыз.</translation>
    </message>
    <message>
        <source>None of the chosen rows would change.</source>
        <translation>Таңдалған жолдардың ешқайсысы өзгермейді.</translation>
    </message>
    <message>
        <source>No plot belongs to these rows.</source>
        <translation>Бұл жолдарға тиесілі телім жоқ.</translation>
    </message>
    <message>
        <source>View of a table saved</source>
        <translation>Кесте көрінісі сақталды</translation>
    </message>
    <message>
        <source>Change of a table&apos;s view</source>
        <translation>Кесте көрінісі өзгертілді</translation>
    </message>
    <message>
        <source>View of a table renamed</source>
        <translation>Кесте көрінісінің атауы өзгертілді</translation>
    </message>
    <message>
        <source>View of a table deleted</source>
        <translation>Кесте көрінісі жойылды</translation>
    </message>
    <message>
        <source>Plots changed together</source>
        <translation>Телімдер бірге өзгертілді</translation>
    </message>
    <message>
        <source>Projects changed together</source>
        <translation>Жобалар бірге өзгертілді</translation>
    </message>
    <message>
        <source>Use of the plot recorded</source>
        <translation>Телімнің пайдаланылуы жазылды</translation>
    </message>
    <message>
        <source>Term of use changed</source>
        <translation>Пайдалану мерзімі өзгертілді</translation>
    </message>
    <message>
        <source>The right to the plot {plot} is not registered or not in force; its use is recorded after that.</source>
        <translation>{plot} теліміне құқық тіркелмеген немесе күшінде емес; пайдаланылуы тіркелгеннен кейін жазылады.</translation>
    </message>
    <message>
        <source>{date} is too early for a term: the application was received on {opened}.</source>
        <translation>{date} мерзім үшін тым ерте: өтініш {opened} күні қабылданған.</translation>
    </message>
    <message>
        <source>Write why the term of the plot {plot} is set: the paper, its number and day.</source>
        <translation>{plot} телімінің мерзімі неге белгіленгенін жазыңыз: құжат, нөмірі, күні.</translation>
    </message>
    <message>
        <source>The file of terms {path} cannot be read: {what}.</source>
        <translation>Мерзімдер файлы {path} оқылмады: {what}.</translation>
    </message>
    <message>
        <source>The right to this plot is not registered or has ended.</source>
        <translation>Бұл телімге құқық тіркелмеген немесе тоқтатылған.</translation>
    </message>
    <message>
        <source>The right to this plot has not ended; end it first.</source>
        <translation>Бұл телімге құқық тоқтатылмаған; алдымен құқықты тоқтатыңыз.</translation>
    </message>
    <message>
        <source>There is no right to this plot that could be ended.</source>
        <translation>Бұл телімге тоқтататын құқық жоқ.</translation>
    </message>
    <message>
        <source>The desktop reminds once a day of what is late and what is due this week.</source>
        <translation>Мерзімі өткендер мен осы аптадағылар туралы жұмыс үстелінде күніне бір рет ескертіледі.</translation>
    </message>
    <message>
        <source>The desktop reminds no more; the window still does.</source>
        <translation>Жұмыс үстелінде ескертілмейді; терезеде ескертіледі.</translation>
    </message>
    <message>
        <source>Enter opens the stages, a double click the map, a right click the moves</source>
        <translation>Enter: кезеңдері, қос басу: картада, оң жақ түйме: әрекеттері</translation>
    </message>
    <message>
        <source>Click a day to see its plots; Page Up and Page Down turn the month</source>
        <translation>Күнді басыңыз: телімдері шығады; Page Up, Page Down: ай</translation>
    </message>
</context>
</TS>
