<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>The desk of a land-office clerk: map, record, registration and printed plan of industrial-zone plots.</source>
        <translation>Рабочий стол специалиста земельного отдела: карта, паспорта, оформление и печатные планы участков индустриальных зон.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Создано с помощью</translation>
    </message>
    <message>
        <source>Map data of the region: GSHHG and WDB II, GeoNames (CC BY 4.0). Prints are not official documents.</source>
        <translation>Данные карты области: GSHHG и WDB II, GeoNames (CC BY 4.0). Распечатки не являются официальными документами.</translation>
    </message>
</context>
<context>
    <name>Acceptance</name>
    <message>
        <source>Leave it as it is…</source>
        <translation>Оставить как есть…</translation>
    </message>
    <message>
        <source>Ask about it again</source>
        <translation>Спрашивать снова</translation>
    </message>
    <message>
        <source>Why it is left as it is</source>
        <translation>Почему остаётся так</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>Обычные причины</translation>
    </message>
    <message>
        <source>Record the reason</source>
        <translation>Записать причину</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Открыть реестр</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Экспорт реестра</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>New register…</source>
        <translation>Новый реестр…</translation>
    </message>
    <message>
        <source>Open a register…</source>
        <translation>Открыть реестр…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Импорт файла…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Отчёт…</translation>
    </message>
    <message>
        <source>Sheet of the week…</source>
        <translation>Лист недели…</translation>
    </message>
    <message>
        <source>Print sheet…</source>
        <translation>Печать листа…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Office settings</source>
        <translation>Настройки конторы</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Клавиши и мышь</translation>
    </message>
    <message>
        <source>About Telim</source>
        <translation>О программе Telim</translation>
    </message>
    <message>
        <source>New plot</source>
        <translation>Новый участок</translation>
    </message>
    <message>
        <source>New plot from corners…</source>
        <translation>Новый участок по точкам…</translation>
    </message>
    <message>
        <source>New plot from a route…</source>
        <translation>Новый участок по ходу…</translation>
    </message>
    <message>
        <source>Change boundary</source>
        <translation>Изменить границу</translation>
    </message>
    <message>
        <source>Move plots</source>
        <translation>Переместить участки</translation>
    </message>
    <message>
        <source>Turn plots</source>
        <translation>Повернуть участки</translation>
    </message>
    <message>
        <source>Scale plots</source>
        <translation>Масштабировать участки</translation>
    </message>
    <message>
        <source>Boundary along a line</source>
        <translation>Граница по линии</translation>
    </message>
    <message>
        <source>Pull a side in parallel</source>
        <translation>Сдвинуть линию параллельно</translation>
    </message>
    <message>
        <source>Split plot…</source>
        <translation>Разделить участок…</translation>
    </message>
    <message>
        <source>Merge plots…</source>
        <translation>Объединить участки…</translation>
    </message>
    <message>
        <source>Square up</source>
        <translation>Выровнять углы</translation>
    </message>
    <message>
        <source>Simplify</source>
        <translation>Упростить границу</translation>
    </message>
    <message>
        <source>Cut a hole</source>
        <translation>Сделать вырез</translation>
    </message>
    <message>
        <source>Fill a hole</source>
        <translation>Заполнить вырез</translation>
    </message>
    <message>
        <source>Explode into parts…</source>
        <translation>Части — отдельными участками…</translation>
    </message>
    <message>
        <source>Combine into one plot of several parts…</source>
        <translation>Собрать в участок из нескольких частей…</translation>
    </message>
    <message>
        <source>Retire plot…</source>
        <translation>Снять участок с учёта…</translation>
    </message>
    <message>
        <source>New zone…</source>
        <translation>Новая зона…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Новый проект…</translation>
    </message>
    <message>
        <source>New investor…</source>
        <translation>Новый инвестор…</translation>
    </message>
    <message>
        <source>Link to a project…</source>
        <translation>Связать с проектом…</translation>
    </message>
    <message>
        <source>Unlink the project</source>
        <translation>Отвязать проект</translation>
    </message>
    <message>
        <source>Start the stage…</source>
        <translation>Начать этап…</translation>
    </message>
    <message>
        <source>Finish the stage…</source>
        <translation>Завершить этап…</translation>
    </message>
    <message>
        <source>Suspend the stage…</source>
        <translation>Приостановить этап…</translation>
    </message>
    <message>
        <source>Return for correction…</source>
        <translation>Вернуть на доработку…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Приблизить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Отдалить</translation>
    </message>
    <message>
        <source>Whole zone</source>
        <translation>Вся зона</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>To the chosen plot</source>
        <translation>К выбранному участку</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Выделить</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Измерить</translation>
    </message>
    <message>
        <source>The map as of a date</source>
        <translation>Карта на дату</translation>
    </message>
    <message>
        <source>Snapping…</source>
        <translation>Привязка…</translation>
    </message>
    <message>
        <source>Language: Kazakh</source>
        <translation>Язык: казахский</translation>
    </message>
    <message>
        <source>Language: Russian</source>
        <translation>Язык: русский</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Язык: английский</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Тема: как в системе</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Тема: светлая</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Тема: тёмная</translation>
    </message>
    <message>
        <source>Reminders on the desktop</source>
        <translation>Напоминания на рабочем столе</translation>
    </message>
    <message>
        <source>New protection strip…</source>
        <translation>Новая охранная зона…</translation>
    </message>
    <message>
        <source>Check the files of all papers</source>
        <translation>Проверить файлы всех документов</translation>
    </message>
    <message>
        <source>New application…</source>
        <translation>Новое заявление…</translation>
    </message>
    <message>
        <source>Refuse the stage…</source>
        <translation>Отказать на этапе…</translation>
    </message>
    <message>
        <source>The stage is not required…</source>
        <translation>Этап не требуется…</translation>
    </message>
    <message>
        <source>Use of the plot…</source>
        <translation>Использование участка…</translation>
    </message>
    <message>
        <source>End the right…</source>
        <translation>Прекратить право…</translation>
    </message>
    <message>
        <source>Release the plot…</source>
        <translation>Освободить участок…</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>New application</source>
        <translation>Новое заявление</translation>
    </message>
    <message>
        <source>The plot, who wants it, and how it is registered. Everything is recorded as one act.</source>
        <translation>Участок, кто его просит и как он оформляется. Всё записывается одним действием.</translation>
    </message>
    <message>
        <source>Open the registration</source>
        <translation>Открыть оформление</translation>
    </message>
    <message>
        <source>Choose on the map</source>
        <translation>Выбрать на карте</translation>
    </message>
    <message>
        <source>The plot leaves that project for this one</source>
        <translation>Участок переходит от того проекта к этому</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Есть в реестре</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Инвестор</translation>
    </message>
    <message>
        <source>Way of registration</source>
        <translation>Порядок оформления</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Участок</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Finished on the way; tick what is not required:</source>
        <translation>Завершаются по пути; отметьте, что не требуется:</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>This application does not have that stage</source>
        <translation>В этом оформлении нет такого этапа</translation>
    </message>
    <message>
        <source>All stages are done</source>
        <translation>Все этапы завершены</translation>
    </message>
    <message>
        <source>It stands so already</source>
        <translation>Уже так</translation>
    </message>
    <message>
        <source>The stage is not begun yet</source>
        <translation>Этап ещё не начат</translation>
    </message>
    <message>
        <source>Registration board</source>
        <translation>Доска оформления</translation>
    </message>
    <message>
        <source>Way of registration</source>
        <translation>Порядок оформления</translation>
    </message>
    <message>
        <source>Fold empty stages</source>
        <translation>Свернуть пустые этапы</translation>
    </message>
    <message>
        <source>Stages without a plot become narrow strips where not all fit</source>
        <translation>Если не все помещаются, этапы без участков становятся узкими полосами</translation>
    </message>
    <message>
        <source>in registration</source>
        <translation>в оформлении</translation>
    </message>
    <message>
        <source>late</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>due this week</source>
        <translation>срок на этой неделе</translation>
    </message>
    <message>
        <source>Open the passport</source>
        <translation>Открыть паспорт</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Показать на карте</translation>
    </message>
    <message>
        <source>Take to</source>
        <translation>Перевести на этап</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n просрочен</numerusform>
            <numerusform>%n просрочены</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Registered this month</source>
        <translation>Зарегистрировано в этом месяце</translation>
    </message>
    <message>
        <source>Applied for; no stage is begun yet.</source>
        <translation>Заявлено; ни один этап ещё не начат.</translation>
    </message>
    <message>
        <source>{n} wd</source>
        <translation>{n} р.д.</translation>
    </message>
    <message>
        <source>It stands here</source>
        <translation>Стоит здесь</translation>
    </message>
    <message>
        <source>Finish “{first}”: the right is registered</source>
        <translation>Завершить «{first}»: право зарегистрировано</translation>
    </message>
    <message numerus="yes">
        <source>Finish %n stages: the right is registered</source>
        <translation>
            <numerusform>Завершить %n этап: право зарегистрировано</numerusform>
            <numerusform>Завершить %n этапа: право зарегистрировано</numerusform>
            <numerusform>Завершить %n этапов: право зарегистрировано</numerusform>
        </translation>
    </message>
    <message>
        <source>Start “{next}”</source>
        <translation>Начать «{next}»</translation>
    </message>
    <message>
        <source>Finish “{first}”, start “{next}”</source>
        <translation>Завершить «{first}», начать «{next}»</translation>
    </message>
    <message numerus="yes">
        <source>Finish %n stages, start “{next}”</source>
        <translation>
            <numerusform>Завершить %n этап, начать «{next}»</numerusform>
            <numerusform>Завершить %n этапа, начать «{next}»</numerusform>
            <numerusform>Завершить %n этапов, начать «{next}»</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a reason</source>
        <translation>нужна причина</translation>
    </message>
    <message numerus="yes">
        <source>%n plots</source>
        <translation>
            <numerusform>%n участок</numerusform>
            <numerusform>%n участка</numerusform>
            <numerusform>%n участков</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to planned: nothing is begun</source>
        <translation>Вернуть в план: ничего не начато</translation>
    </message>
    <message>
        <source>Back to “{stage}”</source>
        <translation>Вернуть на «{stage}»</translation>
    </message>
    <message>
        <source>Suspend “{stage}”: its clock stops</source>
        <translation>Приостановить «{stage}»: срок не идёт</translation>
    </message>
    <message>
        <source>Return “{stage}” for correction</source>
        <translation>Вернуть «{stage}» на доработку</translation>
    </message>
    <message>
        <source>Refuse “{stage}”</source>
        <translation>Отказать: «{stage}»</translation>
    </message>
    <message>
        <source>“{stage}” is not required: the next one starts</source>
        <translation>«{stage}» не требуется: начинается следующий</translation>
    </message>
    <message>
        <source>No application on this way</source>
        <translation>По этому порядку ничего не оформляется</translation>
    </message>
    <message>
        <source>The other way of registration has some: choose it above.</source>
        <translation>Есть по другому порядку: выберите его вверху.</translation>
    </message>
    <message>
        <source>No application passes the filter</source>
        <translation>Фильтр ничего не пропускает</translation>
    </message>
    <message>
        <source>Zone, list and legend hide the others.</source>
        <translation>Остальные скрыты зоной, списком или легендой.</translation>
    </message>
    <message>
        <source>No application is open</source>
        <translation>Нет открытых оформлений</translation>
    </message>
    <message>
        <source>Start one from the passport of a free plot: it stands here then at its stage, with its days.</source>
        <translation>Начните оформление из паспорта свободного участка: он появится здесь на своём этапе, со сроком.</translation>
    </message>
    <message>
        <source>Choose a plot</source>
        <translation>Выбрать участок</translation>
    </message>
    <message>
        <source>There are others; the head of the board hides them.</source>
        <translation>Есть другие; их скрывает фильтр вверху доски.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>ChangeMany</name>
    <message numerus="yes">
        <source>%n rows chosen. One undo takes all of it back.</source>
        <translation>
            <numerusform>Выбрана %n строка. Одна отмена вернёт всё назад.</numerusform>
            <numerusform>Выбраны %n строки. Одна отмена вернёт всё назад.</numerusform>
            <numerusform>Выбрано %n строк. Одна отмена вернёт всё назад.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change together</source>
        <translation>Изменить вместе</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Новое значение</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Give the new value, or choose “Take out”.</source>
        <translation>Укажите новое значение или выберите «Убрать».</translation>
    </message>
    <message>
        <source>The preview is not ready yet; one moment.</source>
        <translation>Предпросмотр ещё не готов, минуту.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message numerus="yes">
        <source>Change %n rows</source>
        <translation>
            <numerusform>Изменить %n строку</numerusform>
            <numerusform>Изменить %n строки</numerusform>
            <numerusform>Изменить %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Purpose, Kazakh</source>
        <translation>Целевое назначение, по-казахски</translation>
    </message>
    <message>
        <source>Purpose, Russian</source>
        <translation>Целевое назначение, по-русски</translation>
    </message>
    <message>
        <source>Address, Kazakh</source>
        <translation>Адрес, по-казахски</translation>
    </message>
    <message>
        <source>Address, Russian</source>
        <translation>Адрес, по-русски</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Просматриваю строки…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows change</source>
        <translation>
            <numerusform>изменится %n строка</numerusform>
            <numerusform>изменятся %n строки</numerusform>
            <numerusform>изменятся %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have this value already</source>
        <translation>
            <numerusform>у %n строки уже есть это значение</numerusform>
            <numerusform>у %n строк уже есть это значение</numerusform>
            <numerusform>у %n строк уже есть это значение</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be changed</source>
        <translation>
            <numerusform>%n строку изменить нельзя</numerusform>
            <numerusform>%n строки изменить нельзя</numerusform>
            <numerusform>%n строк изменить нельзя</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
</context>
<context>
    <name>ChangeRecord</name>
    <message>
        <source>Record</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Начат</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Завершён</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Checking all plots</source>
        <translation>Проверка всех участков</translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message>
        <source>Somebody else has changed this value meanwhile.</source>
        <translation>Это значение тем временем изменил кто-то другой.</translation>
    </message>
    <message>
        <source>theirs: {text}</source>
        <translation>у них: {text}</translation>
    </message>
    <message>
        <source>yours: {text}</source>
        <translation>у вас: {text}</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взять их значение</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>write the demo register of Kyzylorda region</source>
        <translation>записать учебный реестр Кызылординской области</translation>
    </message>
    <message>
        <source>say what a register holds</source>
        <translation>показать, что содержит реестр</translation>
    </message>
    <message>
        <source>take plots, zones or reference shapes from a file</source>
        <translation>взять участки, зоны или объекты подложки из файла</translation>
    </message>
    <message>
        <source>find overlaps, gaps and other faults of plots</source>
        <translation>найти наложения, зазоры и другие ошибки участков</translation>
    </message>
    <message>
        <source>write the plots into a file for other programs</source>
        <translation>записать участки в файл для других программ</translation>
    </message>
    <message>
        <source>print plot plans into a PDF</source>
        <translation>напечатать планы участков в PDF</translation>
    </message>
    <message>
        <source>check a printed PDF</source>
        <translation>проверить напечатанный PDF</translation>
    </message>
    <message>
        <source>list who changed what, newest first</source>
        <translation>перечислить, кто что изменил, сначала новое</translation>
    </message>
    <message>
        <source>take back your last edit</source>
        <translation>отменить ваше последнее изменение</translation>
    </message>
    <message>
        <source>do again what you took back</source>
        <translation>повторить отменённое</translation>
    </message>
    <message>
        <source>split a plot by a line</source>
        <translation>разделить участок по линии</translation>
    </message>
    <message>
        <source>merge plots into one</source>
        <translation>объединить участки в один</translation>
    </message>
    <message>
        <source>move a stage of a plot&apos;s registration</source>
        <translation>изменить этап оформления участка</translation>
    </message>
    <message>
        <source>write everything as a workbook, a letter, or the due days</source>
        <translation>записать всё таблицей, письмом или сроками</translation>
    </message>
    <message>
        <source>compute corners from bearings or angles and distances</source>
        <translation>вычислить точки по углам и расстояниям</translation>
    </message>
    <message>
        <source>language of the messages</source>
        <translation>язык сообщений</translation>
    </message>
    <message>
        <source>say only results and faults</source>
        <translation>сообщать только результаты и ошибки</translation>
    </message>
    <message>
        <source>who makes the edits, else the system&apos;s user</source>
        <translation>кто вносит изменения, иначе — пользователь системы</translation>
    </message>
    <message>
        <source>a register to open in the window, or a command</source>
        <translation>реестр, который открыть в окне, или команда</translation>
    </message>
    <message>
        <source>the new register</source>
        <translation>новый реестр</translation>
    </message>
    <message numerus="yes">
        <source>{file}: demo register with %n plots</source>
        <translation>
            <numerusform>{file}: учебный реестр, %n участок</numerusform>
            <numerusform>{file}: учебный реестр, %n участка</numerusform>
            <numerusform>{file}: учебный реестр, %n участков</numerusform>
        </translation>
    </message>
    <message>
        <source>the new file; its suffix says the format</source>
        <translation>новый файл; формат задаёт его расширение</translation>
    </message>
    <message>
        <source>the coordinate system of the new file</source>
        <translation>система координат нового файла</translation>
    </message>
    <message>
        <source>the encoding of its letters</source>
        <translation>кодировка букв</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Экспорт</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n plots in {crs}</source>
        <translation>
            <numerusform>{file}: %n участок, {crs}</numerusform>
            <numerusform>{file}: %n участка, {crs}</numerusform>
            <numerusform>{file}: %n участков, {crs}</numerusform>
        </translation>
    </message>
    <message>
        <source>Converted by: {operation}, accuracy {accuracy} m</source>
        <translation>Преобразование: {operation}, точность {accuracy} м</translation>
    </message>
    <message>
        <source>only what touched this plot: cadastral number or id</source>
        <translation>только то, что коснулось этого участка: кадастровый номер или идентификатор</translation>
    </message>
    <message>
        <source>undone: {name}</source>
        <translation>отменено: {name}</translation>
    </message>
    <message>
        <source>{name} (taken back)</source>
        <translation>{name} (отменено)</translation>
    </message>
    <message>
        <source>the file to read</source>
        <translation>файл для чтения</translation>
    </message>
    <message>
        <source>what the rows become; plots where nothing is said</source>
        <translation>чем становятся строки; если не указано — участками</translation>
    </message>
    <message>
        <source>the layer, where a file has several</source>
        <translation>слой, если в файле их несколько</translation>
    </message>
    <message>
        <source>the coordinate system of the file</source>
        <translation>система координат файла</translation>
    </message>
    <message>
        <source>a field of the record and the column that fills it</source>
        <translation>поле записи и столбец, который его заполняет</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>только сказать, что произошло бы</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Would be added: {added}</source>
        <translation>Было бы добавлено: {added}</translation>
    </message>
    <message>
        <source>Added: {added}</source>
        <translation>Добавлено: {added}</translation>
    </message>
    <message>
        <source>Read: {read}. {done}, of these mended: {repaired}. Refused: {refused}.</source>
        <translation>Прочитано: {read}. {done}, из них исправлено: {repaired}. Не принято: {refused}.</translation>
    </message>
    <message>
        <source>From {crs} by: {operation}, accuracy {accuracy} m</source>
        <translation>Из {crs}: {operation}, точность {accuracy} м</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more rows; --json names them all</source>
        <translation>
            <numerusform>... и ещё %n строка; полный список: --json</numerusform>
            <numerusform>... и ещё %n строки; полный список: --json</numerusform>
            <numerusform>... и ещё %n строк; полный список: --json</numerusform>
        </translation>
    </message>
    <message>
        <source>Last edit: {when}, {who}</source>
        <translation>Последнее изменение: {when}, {who}</translation>
    </message>
    <message>
        <source>Coordinate system: {name} ({code})</source>
        <translation>Система координат: {name} ({code})</translation>
    </message>
    <message>
        <source>Zones: {n}, {area} ha</source>
        <translation>Зоны: {n}, {area} га</translation>
    </message>
    <message>
        <source>{name}: {area} ha, plots: {n}</source>
        <translation>{name}: {area} га, участки: {n}</translation>
    </message>
    <message>
        <source>Plots: {n}, {area} ha</source>
        <translation>Участки: {n}, {area} га</translation>
    </message>
    <message>
        <source>Overdue: {n}</source>
        <translation>Просрочено: {n}</translation>
    </message>
    <message>
        <source>Projects: {n}</source>
        <translation>Проекты: {n}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободно</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>оформляется</translation>
    </message>
    <message>
        <source>returned for correction</source>
        <translation>возвращено на доработку</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>приостановлено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>зарегистрировано</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>право прекращено</translation>
    </message>
    <message>
        <source>what it works on</source>
        <translation>с чем работает</translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметры</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>показать эту справку</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>показать версию</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>команды</translation>
    </message>
    <message>
        <source>a GeoPackage file that is a register</source>
        <translation>файл GeoPackage с реестром</translation>
    </message>
    <message>
        <source>answer with one JSON object</source>
        <translation>ответить одним объектом JSON</translation>
    </message>
    <message>
        <source>Done again: {name}</source>
        <translation>Повторено: {name}</translation>
    </message>
    <message>
        <source>the new PDF</source>
        <translation>новый PDF</translation>
    </message>
    <message>
        <source>what sheet it is</source>
        <translation>вид листа</translation>
    </message>
    <message>
        <source>cadastral number or id; several give a page each</source>
        <translation>кадастровый номер или идентификатор; несколько — каждый на своей странице</translation>
    </message>
    <message>
        <source>the zone of the sheet</source>
        <translation>зона на листе</translation>
    </message>
    <message>
        <source>N of the scale 1:N, else the largest round one that fits</source>
        <translation>N масштаба 1:N, иначе самый крупный круглый, который помещается</translation>
    </message>
    <message>
        <source>the paper</source>
        <translation>формат бумаги</translation>
    </message>
    <message>
        <source>the paper on its side</source>
        <translation>бумага альбомно</translation>
    </message>
    <message>
        <source>the language of the sheet</source>
        <translation>язык листа</translation>
    </message>
    <message>
        <source>a PDF for the archive</source>
        <translation>PDF для архива</translation>
    </message>
    <message>
        <source>{file}, page {page}: {plots}, {paper}, scale 1:{scale}</source>
        <translation>{file}, страница {page}: {plots}, {paper}, масштаб 1:{scale}</translation>
    </message>
    <message>
        <source>cadastral number or id</source>
        <translation>кадастровый номер или идентификатор</translation>
    </message>
    <message>
        <source>the points of the line, in the official system of the plot&apos;s zone</source>
        <translation>точки линии в официальной системе зоны участка</translation>
    </message>
    <message>
        <source>split into several plots</source>
        <translation>разделён на несколько участков</translation>
    </message>
    <message>
        <source>the stage, such as application or lmp_approval</source>
        <translation>этап, например application или lmp_approval</translation>
    </message>
    <message>
        <source>planned, in_progress, done, returned, suspended, refused or not_required</source>
        <translation>planned, in_progress, done, returned, suspended, refused или not_required</translation>
    </message>
    <message>
        <source>the day, today where nothing is said</source>
        <translation>дата; если не указана — сегодня</translation>
    </message>
    <message>
        <source>cadastral number or id, once for each plot</source>
        <translation>кадастровый номер или идентификатор, по разу на каждый участок</translation>
    </message>
    <message>
        <source>why</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>merged into one plot</source>
        <translation>объединены в один участок</translation>
    </message>
    <message>
        <source>{plot}: {name}</source>
        <translation>{plot}: {name}</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>Отменено: {name}</translation>
    </message>
    <message>
        <source>the PDF to check</source>
        <translation>PDF для проверки</translation>
    </message>
    <message>
        <source>compare with this register too</source>
        <translation>сравнить и с этим реестром</translation>
    </message>
    <message>
        <source>The sheet is right.</source>
        <translation>Лист верен.</translation>
    </message>
    <message>
        <source>The sheet is not right: do not use it.</source>
        <translation>Лист неверен: не используйте его.</translation>
    </message>
    <message>
        <source>metres up to which two measurements agree</source>
        <translation>допустимое расхождение двух измерений в метрах</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Plots checked: {n}</source>
        <translation>Проверено участков: {n}</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>{name}: {parents} → {children}, {before} m² before, {after} m² after</source>
        <translation>{name}: {parents} → {children}, было {before} м², стало {after} м²</translation>
    </message>
    <message>
        <source>a table with a heading: bearing or angle, and distance</source>
        <translation>таблица с заголовком: дирекционный угол или угол и расстояние</translation>
    </message>
    <message>
        <source>where the first corner stands</source>
        <translation>где стоит первая точка</translation>
    </message>
    <message>
        <source>share the misclosure among the legs</source>
        <translation>распределить невязку по линиям</translation>
    </message>
    <message>
        <source>on which side of the route the angles were measured</source>
        <translation>с какой стороны хода измерены углы</translation>
    </message>
    <message>
        <source>Legs: {n}, together {length} m</source>
        <translation>Линии хода: {n}, всего {length} м</translation>
    </message>
    <message>
        <source>Misclosure: {miss} m (dX {north}, dY {east}), 1:{relative}, {leg} m a leg</source>
        <translation>Невязка: {miss} м (dX {north}, dY {east}), 1:{relative}, {leg} м на линию</translation>
    </message>
    <message>
        <source>Misclosure of the angles: {miss}″, allowed {most}″</source>
        <translation>Угловая невязка: {miss}″, допустимо {most}″</translation>
    </message>
    <message>
        <source>Adjusted after Bowditch</source>
        <translation>Невязка распределена пропорционально длинам линий</translation>
    </message>
    <message>
        <source>Area: {area} m²</source>
        <translation>Площадь: {area} м²</translation>
    </message>
    <message>
        <source>the new file: .xlsx everything, .docx a letter or the week, .ics due days</source>
        <translation>новый файл: .xlsx – всё, .docx – письмо или неделя, .ics – сроки</translation>
    </message>
    <message>
        <source>cadastral number or id; only this plot, and a letter about it</source>
        <translation>кадастровый номер или id; только этот участок и письмо о нём</translation>
    </message>
    <message>
        <source>a Word file with places to be filled, instead of the program&apos;s own</source>
        <translation>файл Word с местами для заполнения вместо шаблона программы</translation>
    </message>
    <message>
        <source>the language of the report</source>
        <translation>язык отчёта</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
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
        <translation>X (север)</translation>
    </message>
    <message>
        <source>Y (east)</source>
        <translation>Y (восток)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>Дир. угол</translation>
    </message>
    <message>
        <source>Hole {n}</source>
        <translation>Вырез {n}</translation>
    </message>
    <message>
        <source>Outer boundary</source>
        <translation>Внешний контур</translation>
    </message>
    <message>
        <source>Part {part}, hole {n}</source>
        <translation>Часть {part}, вырез {n}</translation>
    </message>
    <message>
        <source>Part {n}</source>
        <translation>Часть {n}</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Копировать таблицей</translation>
    </message>
    <message>
        <source>The plot is registered: its papers name the corners by the numbers that they have now.</source>
        <translation>Участок зарегистрирован: в его документах точки указаны под нынешними номерами.</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Изменить порядок</translation>
    </message>
    <message numerus="yes">
        <source>%n corners move, at most {most} m</source>
        <translation>
            <numerusform>Сдвинется %n точка, не более чем на {most} м</numerusform>
            <numerusform>Сдвинутся %n точки, не более чем на {most} м</numerusform>
            <numerusform>Сдвинутся %n точек, не более чем на {most} м</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert a corner after this one (Ins)</source>
        <translation>Вставить точку после этой (Ins)</translation>
    </message>
    <message>
        <source>Take the corner out (Del)</source>
        <translation>Удалить точку (Del)</translation>
    </message>
    <message>
        <source>Paste X and Y from here on (Ctrl+V)</source>
        <translation>Вставить X и Y начиная отсюда (Ctrl+V)</translation>
    </message>
    <message>
        <source>Move up in the order (Ctrl+Up)</source>
        <translation>Переместить выше по порядку (Ctrl+↑)</translation>
    </message>
    <message>
        <source>Move down in the order (Ctrl+Down)</source>
        <translation>Переместить ниже по порядку (Ctrl+↓)</translation>
    </message>
    <message>
        <source>Make this the first corner</source>
        <translation>Сделать эту точку первой</translation>
    </message>
    <message>
        <source>Reverse the direction</source>
        <translation>Изменить обход на обратный</translation>
    </message>
    <message>
        <source>Renumber clockwise from the north-west</source>
        <translation>Перенумеровать по часовой стрелке с северо-запада</translation>
    </message>
</context>
<context>
    <name>CrsField</name>
    <message>
        <source>Another system, by its EPSG code</source>
        <translation>Другая система, по коду EPSG</translation>
    </message>
    <message>
        <source>EPSG code</source>
        <translation>Код EPSG</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n срок</numerusform>
            <numerusform>%n срока</numerusform>
            <numerusform>%n сроков</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Сроков нет</translation>
    </message>
    <message>
        <source>Due on this day</source>
        <translation>Сроки этого дня</translation>
    </message>
    <message>
        <source>Open the stages</source>
        <translation>Открыть этапы</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>{n} wd</source>
        <translation>{n} р.д.</translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation>{n} г.</translation>
    </message>
    <message>
        <source>{n} mo</source>
        <translation>{n} мес.</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>−{span}</translation>
    </message>
    <message>
        <source>right registered</source>
        <translation>зарегистрировано</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n просрочен</numerusform>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due this week</source>
        <translation>
            <numerusform>%n на этой неделе</numerusform>
            <numerusform>%n на этой неделе</numerusform>
            <numerusform>%n на этой неделе</numerusform>
        </translation>
    </message>
    <message>
        <source>{area} blocked</source>
        <translation>{area} заблокировано</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>На этой неделе</translation>
    </message>
    <message>
        <source>Next days</source>
        <translation>В ближайшие дни</translation>
    </message>
    <message>
        <source>Whole term</source>
        <translation>Общий срок</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Без движения</translation>
    </message>
    <message>
        <source>After registration</source>
        <translation>После регистрации</translation>
    </message>
    <message>
        <source>Ended, not released</source>
        <translation>Право прекращено, не освобождён</translation>
    </message>
    <message>
        <source>the present stage is past its due day</source>
        <translation>срок текущего этапа прошёл</translation>
    </message>
    <message>
        <source>the present stage is due by the end of the working week</source>
        <translation>срок текущего этапа до конца рабочей недели</translation>
    </message>
    <message>
        <source>the present stage is due after the weekend</source>
        <translation>срок текущего этапа после выходных</translation>
    </message>
    <message>
        <source>the limit of the whole registration, longer by its suspensions</source>
        <translation>предел всего оформления с учётом приостановок</translation>
    </message>
    <message>
        <source>nobody has moved them for long</source>
        <translation>давно никто не двигал</translation>
    </message>
    <message>
        <source>use, development and lease of registered plots</source>
        <translation>использование, освоение и аренда зарегистрированных участков</translation>
    </message>
    <message>
        <source>these plots block new investors</source>
        <translation>мешают новым инвесторам</translation>
    </message>
    <message numerus="yes">
        <source>Whole registration, %n months</source>
        <translation>
            <numerusform>Всё оформление, %n месяц</numerusform>
            <numerusform>Всё оформление, %n месяца</numerusform>
            <numerusform>Всё оформление, %n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Не используется</translation>
    </message>
    <message>
        <source>Term of development</source>
        <translation>Срок освоения</translation>
    </message>
    <message>
        <source>Lease ends</source>
        <translation>Конец аренды</translation>
    </message>
    <message>
        <source>no limit, lasts long</source>
        <translation>без срока, длится долго</translation>
    </message>
    <message>
        <source>suspended for long</source>
        <translation>давно приостановлено</translation>
    </message>
    <message>
        <source>returned, not handed in again</source>
        <translation>возвращено, повторно не подано</translation>
    </message>
    <message>
        <source>refused, no new application</source>
        <translation>отказано, нового заявления нет</translation>
    </message>
    <message>
        <source>the stage was not begun</source>
        <translation>этап не начат</translation>
    </message>
    <message>
        <source>nothing happened</source>
        <translation>действий не было</translation>
    </message>
    <message>
        <source>planned, not begun</source>
        <translation>запланировано, не начато</translation>
    </message>
    <message>
        <source>right ended</source>
        <translation>прекращено</translation>
    </message>
    <message>
        <source>stage begun</source>
        <translation>этап начат</translation>
    </message>
    <message>
        <source>application</source>
        <translation>заявление</translation>
    </message>
    <message>
        <source>stage done</source>
        <translation>этап завершён</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Stage or term</source>
        <translation>Этап или срок</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Late, left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Длится</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Последнее действие</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Reading the applications…</source>
        <translation>Читаются заявления…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>number, project, stage, person</source>
        <translation>номер, проект, этап, ответственный</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Поиск в списке</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Sheet of the week</source>
        <translation>Лист недели</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>все</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>Person: {name}</source>
        <translation>Ответственный: {name}</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Под фильтр ничего не подходит</translation>
    </message>
    <message>
        <source>Clear the search or choose everybody to see the others.</source>
        <translation>Очистите поиск или выберите «все», чтобы увидеть остальные.</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Ничего не просрочено</translation>
    </message>
    <message>
        <source>No term presses, and nothing has been lying about. A good day for the map.</source>
        <translation>Сроки не поджимают, залежавшихся дел нет. Хороший день для карты.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Telim: deadlines</source>
        <translation>Telim: сроки</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
</context>
<context>
    <name>DoubtfulEdit</name>
    <message>
        <source>Record it like this?</source>
        <translation>Записать так?</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. The reason stays in the history; you are not asked about it again.</source>
        <translation>Пока ничего не записано. Причина останется в истории, повторно об этом не спросят.</translation>
    </message>
    <message>
        <source>Record with this reason</source>
        <translation>Записать с этой причиной</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Record, then mend</source>
        <translation>Записать и исправить</translation>
    </message>
    <message>
        <source>Would mend it: {fix}</source>
        <translation>Чем исправить: {fix}</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close the passport</source>
        <translation>Закрыть паспорт</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>{n} d late</source>
        <translation>−{n} дн.</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} y late</source>
        <translation>−{n} г.</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} дн.</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
</context>
<context>
    <name>EndRight</name>
    <message>
        <source>End the right to {plot}</source>
        <translation>Прекратить право на {plot}</translation>
    </message>
    <message>
        <source>The plot stays taken until it is released; its history is kept, and the edit can be undone.</source>
        <translation>Участок занят, пока его не освободят; история сохраняется, изменение можно отменить.</translation>
    </message>
    <message>
        <source>End the right</source>
        <translation>Прекратить право</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Release {plot}</source>
        <translation>Освободить {plot}</translation>
    </message>
    <message>
        <source>The plot becomes free for the next applicant; project and right leave its passport, the history stays.</source>
        <translation>Участок станет свободным для следующего заявителя; проект и право уйдут из паспорта, история останется.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Освободить</translation>
    </message>
</context>
<context>
    <name>ExplodePlot</name>
    <message>
        <source>Explode {plot} into parts</source>
        <translation>{plot}: части — отдельными участками</translation>
    </message>
    <message>
        <source>The plot is retired, each part is a new plot; the lineage is kept.</source>
        <translation>Участок снимается с учёта, каждая часть становится новым участком; происхождение сохраняется.</translation>
    </message>
    <message>
        <source>Parts of {plot} as plots of their own</source>
        <translation>Выделение частей участка {plot}</translation>
    </message>
    <message>
        <source>Explode</source>
        <translation>Сделать участками</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
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
        <translation>в источнике не указано</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>по состоянию на {day}</translation>
    </message>
    <message>
        <source>Double click to change</source>
        <translation>Двойной щелчок — изменить</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>план</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>факт</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>за все годы</translation>
    </message>
    <message>
        <source>The source contradicts itself</source>
        <translation>Источник противоречит сам себе</translation>
    </message>
    <message>
        <source>stated total</source>
        <translation>указанный итог</translation>
    </message>
    <message>
        <source>sum of the years</source>
        <translation>сумма по годам</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>разница</translation>
    </message>
    <message>
        <source>Output, bn ₸: {years} = {sum}, but the source says {total}. Both are shown as they stand.</source>
        <translation>Объём производства, млрд ₸: {years} = {sum}, а в источнике {total}. Показано и то и другое, как есть.</translation>
    </message>
    <message>
        <source>Output by year</source>
        <translation>Производство по годам</translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation>Другие показатели</translation>
    </message>
    <message>
        <source>Add a figure…</source>
        <translation>Добавить показатель…</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} differ</source>
        <translation>{count} расходятся</translation>
    </message>
    <message>
        <source>The sources contradict each other; all stand as they are.</source>
        <translation>Источники противоречат друг другу; все показаны как есть.</translation>
    </message>
    <message>
        <source>No source says a figure yet.</source>
        <translation>Пока ни один источник не называет показателей.</translation>
    </message>
    <message>
        <source>Figures of the plot</source>
        <translation>Показатели участка</translation>
    </message>
</context>
<context>
    <name>FileShape</name>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Контур</translation>
    </message>
    <message>
        <source>GeoPackage, GeoJSON, Shapefile, MapInfo, DXF or KML with the boundary of the zone.</source>
        <translation>Файл GeoPackage, GeoJSON, Shapefile, MapInfo, DXF или KML с границей зоны.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Boundary of the zone</source>
        <translation>Граница зоны</translation>
    </message>
    <message>
        <source>The file holds no areas.</source>
        <translation>В файле нет площадных контуров.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message numerus="yes">
        <source>and %n more plots</source>
        <translation>
            <numerusform>и ещё %n участок</numerusform>
            <numerusform>и ещё %n участка</numerusform>
            <numerusform>и ещё %n участков</numerusform>
        </translation>
    </message>
    <message>
        <source>This would change:</source>
        <translation>Изменится:</translation>
    </message>
    <message>
        <source>{plot}: other corners, the area stays {after} m²</source>
        <translation>{plot}: другие точки, площадь остаётся {after} м²</translation>
    </message>
    <message>
        <source>{plot}: area by the document {before} → {after} m²</source>
        <translation>{plot}: площадь по документу {before} → {after} м²</translation>
    </message>
    <message>
        <source>{plot}: {before} → {after} m²</source>
        <translation>{plot}: {before} → {after} м²</translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>ошибки</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>сомнения</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>к сведению</translation>
    </message>
    <message>
        <source>left as they are</source>
        <translation>оставлены</translation>
    </message>
    <message>
        <source>Check all plots</source>
        <translation>Проверить все участки</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ещё не проверено</translation>
    </message>
    <message>
        <source>Here stands what is wrong with plots: overlaps, gaps, land outside the zone, areas unlike the paper. Each leads to its place and, where it is safe, mends itself.</source>
        <translation>Здесь стоят замечания к участкам: наложения, зазоры, земля вне зоны, площадь не по документу. Каждое ведёт к месту на карте и, где это безопасно, предлагает исправление.</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>All is in order</source>
        <translation>Всё в порядке</translation>
    </message>
    <message>
        <source>No plot breaks a rule. After every change its surroundings are checked by themselves.</source>
        <translation>Правил не нарушает ни один участок. После каждого изменения место вокруг проверяется само.</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Таких замечаний нет</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
</context>
<context>
    <name>FirstCard</name>
    <message>
        <source>Try it out</source>
        <translation>Попробуйте</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This is a copy of the sample register; nothing can go wrong.</source>
        <translation>Это копия учебного реестра; испортить ничего нельзя.</translation>
    </message>
    <message>
        <source>Draw a plot</source>
        <translation>Нарисовать участок</translation>
    </message>
    <message>
        <source>Move a corner</source>
        <translation>Переместить точку</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation>Напечатать лист</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Name, Kazakh</source>
        <translation>Название (каз.)</translation>
    </message>
    <message>
        <source>Name, Russian</source>
        <translation>Название (рус.)</translation>
    </message>
    <message>
        <source>Note, Kazakh</source>
        <translation>Примечание (каз.)</translation>
    </message>
    <message>
        <source>Note, Russian</source>
        <translation>Примечание (рус.)</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Money and jobs</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Инвестор</translation>
    </message>
    <message>
        <source>Product, Kazakh</source>
        <translation>Продукция (каз.)</translation>
    </message>
    <message>
        <source>Product, Russian</source>
        <translation>Продукция (рус.)</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Зона</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>BIN / IIN</source>
        <translation>БИН / ИИН</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Official coordinate system</source>
        <translation>Официальная система координат</translation>
    </message>
    <message>
        <source>District code of its plots&apos; numbers</source>
        <translation>Код района в номерах участков</translation>
    </message>
    <message>
        <source>Cadastral number</source>
        <translation>Кадастровый номер</translation>
    </message>
    <message>
        <source>Land category</source>
        <translation>Категория земель</translation>
    </message>
    <message>
        <source>Purpose, Kazakh</source>
        <translation>Назначение (каз.)</translation>
    </message>
    <message>
        <source>Purpose, Russian</source>
        <translation>Назначение (рус.)</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Вид права</translation>
    </message>
    <message>
        <source>Right until</source>
        <translation>Срок права</translation>
    </message>
    <message>
        <source>Divisibility</source>
        <translation>Делимость</translation>
    </message>
    <message>
        <source>Address, Kazakh</source>
        <translation>Адрес (каз.)</translation>
    </message>
    <message>
        <source>Address, Russian</source>
        <translation>Адрес (рус.)</translation>
    </message>
    <message>
        <source>Area by document, ha</source>
        <translation>Площадь по документу, га</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Plots now</source>
        <translation>Участки сейчас</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Показать на карте</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No project yet.</source>
        <translation>Проектов пока нет.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>No application yet.</source>
        <translation>Заявлений пока нет.</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>от {day}</translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation>завершено {day}</translation>
    </message>
    <message>
        <source>without a project</source>
        <translation>без проекта</translation>
    </message>
    <message>
        <source>Belongs to another project…</source>
        <translation>Относится к другому проекту…</translation>
    </message>
    <message>
        <source>To which project does it belong?</source>
        <translation>К какому проекту оно относится?</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>came from</source>
        <translation>образован из</translation>
    </message>
    <message>
        <source>became</source>
        <translation>из него</translation>
    </message>
    <message>
        <source>It came from no other plot.</source>
        <translation>Он не образован из других участков.</translation>
    </message>
    <message>
        <source>The same investor twice?</source>
        <translation>Один инвестор записан дважды?</translation>
    </message>
    <message>
        <source>Merge with another record…</source>
        <translation>Объединить с другой записью…</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>тот же номер</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>то же название</translation>
    </message>
    <message>
        <source>Merge into this record</source>
        <translation>Присоединить к этой записи</translation>
    </message>
    <message>
        <source>No other record has this name or number.</source>
        <translation>Других записей с таким названием или номером нет.</translation>
    </message>
    <message>
        <source>Which record is the same investor? It becomes part of this one.</source>
        <translation>Какая запись — тот же инвестор? Она войдёт в эту.</translation>
    </message>
    <message>
        <source>No edits yet.</source>
        <translation>Изменений пока нет.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>Удалить запись</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>retired on {day}</source>
        <translation>снят с учёта {day}</translation>
    </message>
    <message>
        <source>The region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>What you typed last time is here again.</source>
        <translation>Здесь то, что вы ввели в прошлый раз.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Who wrote what, and when</source>
        <translation>Кто, когда и что записал</translation>
    </message>
    <message>
        <source>No edits yet</source>
        <translation>Изменений пока нет</translation>
    </message>
    <message>
        <source>Every change of this plot will stand here: when, who and why. Nothing is ever lost.</source>
        <translation>Здесь будет каждое изменение этого участка: когда, кто и почему. Ничего не теряется.</translation>
    </message>
    <message numerus="yes">
        <source>and %n older edits</source>
        <translation>
            <numerusform>и ещё %n более раннее изменение</numerusform>
            <numerusform>и ещё %n более ранних изменения</numerusform>
            <numerusform>и ещё %n более ранних изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Import a file</source>
        <translation>Импорт файла</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Запись…</translation>
    </message>
    <message>
        <source>Maps and plans</source>
        <translation>Карты и планы</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>Проверка строк…</translation>
    </message>
    <message>
        <source>Answer the question at the left.</source>
        <translation>Ответьте на вопрос слева.</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Показывать нечего.</translation>
    </message>
    <message>
        <source>GeoPackage, GeoJSON, TopoJSON, Shapefile or GML, also in a zip: choose one at the left.</source>
        <translation>GeoPackage, GeoJSON, TopoJSON, Shapefile или GML, можно в zip: выберите слева.</translation>
    </message>
    <message>
        <source>No row of this file can be taken.</source>
        <translation>Ни одну строку этого файла принять нельзя.</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Показать на карте</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Rows that were refused or mended</source>
        <translation>Непринятые и исправленные строки</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Зоны</translation>
    </message>
    <message>
        <source>Reference shapes</source>
        <translation>Подложка</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Система координат</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Как указано в файле</translation>
    </message>
    <message>
        <source>As found in the file</source>
        <translation>Как в файле</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Кодировка букв</translation>
    </message>
    <message>
        <source>Column of the plot numbers</source>
        <translation>Столбец с номерами участков</translation>
    </message>
    <message>
        <source>{encoding}: {words}</source>
        <translation>{encoding}: {words}</translation>
    </message>
    <message>
        <source>The file does not say its coordinate system. Which one is it?</source>
        <translation>В файле не указана система координат. Какая она?</translation>
    </message>
    <message>
        <source>The rows become</source>
        <translation>Строки становятся</translation>
    </message>
    <message>
        <source>Read: {read}. Added: {added}, of these mended: {repaired}. Refused: {refused}.</source>
        <translation>Прочитано: {read}. Добавлено: {added}, из них исправлено: {repaired}. Не принято: {refused}.</translation>
    </message>
    <message>
        <source>Read: {read}. Will be added: {added}, of these mended: {repaired}. Refused: {refused}.</source>
        <translation>Прочитано: {read}. Будет добавлено: {added}, из них исправлено: {repaired}. Не принято: {refused}.</translation>
    </message>
    <message>
        <source>into the register to within {accuracy} m</source>
        <translation>в реестр с точностью {accuracy} м</translation>
    </message>
    <message>
        <source>The shapes lie {km} km from the zones of the register. Is the coordinate system right?</source>
        <translation>Контуры лежат в {km} км от зон реестра. Верна ли система координат?</translation>
    </message>
    <message>
        <source>Cadastral number</source>
        <translation>Кадастровый номер</translation>
    </message>
    <message>
        <source>Area by document</source>
        <translation>Площадь по документу</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Address, Kazakh</source>
        <translation>Адрес (каз.)</translation>
    </message>
    <message>
        <source>Address, Russian</source>
        <translation>Адрес (рус.)</translation>
    </message>
    <message>
        <source>Purpose, Kazakh</source>
        <translation>Назначение (каз.)</translation>
    </message>
    <message>
        <source>Purpose, Russian</source>
        <translation>Назначение (рус.)</translation>
    </message>
    <message>
        <source>Land category</source>
        <translation>Категория земель</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Вид права</translation>
    </message>
    <message>
        <source>Right until</source>
        <translation>Срок права</translation>
    </message>
    <message>
        <source>Divisibility</source>
        <translation>Делимость</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Note, Kazakh</source>
        <translation>Примечание (каз.)</translation>
    </message>
    <message>
        <source>Note, Russian</source>
        <translation>Примечание (рус.)</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Образец данных</translation>
    </message>
    <message>
        <source>Name, Kazakh</source>
        <translation>Название (каз.)</translation>
    </message>
    <message>
        <source>Name, Russian</source>
        <translation>Название (рус.)</translation>
    </message>
    <message>
        <source>District code</source>
        <translation>Код района</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>InlineBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Find a plot, project, investor or command</source>
        <translation>Найти участок, проект, инвестора или команду</translation>
    </message>
    <message>
        <source>Undo: also after a restart</source>
        <translation>Отменить: и после перезапуска</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Says that all is saved already</source>
        <translation>Напомнит, что всё уже сохранено</translation>
    </message>
    <message>
        <source>New plot from copied coordinates</source>
        <translation>Новый участок по скопированным координатам</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>Эта памятка</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Колесо</translation>
    </message>
    <message>
        <source>Zoom where the pointer is</source>
        <translation>Масштаб у указателя</translation>
    </message>
    <message>
        <source>Middle button|Space</source>
        <translation>Средняя кнопка|Пробел</translation>
    </message>
    <message>
        <source>Hold and drag: move the map</source>
        <translation>Удерживать и тянуть: двигать карту</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Щелчок</translation>
    </message>
    <message>
        <source>Choose a plot; drag a box for many</source>
        <translation>Выбрать участок; рамкой — несколько</translation>
    </message>
    <message>
        <source>With a click: add a plot; add or take away</source>
        <translation>Со щелчком: добавить участок; добавить или убрать</translation>
    </message>
    <message>
        <source>On an idle map: the last tool again</source>
        <translation>На свободной карте: прежний инструмент</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Рисование</translation>
    </message>
    <message>
        <source>Sets a corner</source>
        <translation>Ставит точку</translation>
    </message>
    <message>
        <source>Finish; also double click or a click on the first corner</source>
        <translation>Завершить; также двойной щелчок или щелчок по первой точке</translation>
    </message>
    <message>
        <source>Takes the last corner back; Ctrl+Y sets it again</source>
        <translation>Убирает последнюю точку; Ctrl+Y ставит её снова</translation>
    </message>
    <message>
        <source>Length of the next side: just type it</source>
        <translation>Длина следующей линии: просто наберите</translation>
    </message>
    <message>
        <source>Azimuth of the next side, from north, clockwise</source>
        <translation>Дирекционный угол следующей линии, от севера по часовой стрелке</translation>
    </message>
    <message>
        <source>Coordinate north; coordinate east</source>
        <translation>Координата на север; координата на восток</translation>
    </message>
    <message>
        <source>Rectangle; circle. Their sizes are typed, Tab goes on</source>
        <translation>Прямоугольник; окружность. Размеры набирают, Tab — дальше</translation>
    </message>
    <message>
        <source>Arc over a point; along a neighbour, T again: the other way round</source>
        <translation>Дуга через точку; вдоль соседнего участка, ещё раз T: с другой стороны</translation>
    </message>
    <message>
        <source>Corner from two known points: distances or azimuths</source>
        <translation>Засечка с двух точек: расстояния или дир. углы</translation>
    </message>
    <message>
        <source>Closes straight; closes along the neighbours</source>
        <translation>Замыкает прямо; замыкает вдоль соседних участков</translation>
    </message>
    <message>
        <source>Right angle to the last side: while held; locked</source>
        <translation>Прямой угол к последней линии: пока удержана; закреплён</translation>
    </message>
    <message>
        <source>Fixed angles to the last side: 45, 30 or 15°; any</source>
        <translation>Углы к последней линии с шагом 45, 30 или 15°; любые</translation>
    </message>
    <message>
        <source>Snapping off: while held; until pressed again</source>
        <translation>Без привязки: пока удержана; до повторного нажатия</translation>
    </message>
    <message>
        <source>Corners on a grid of 1, 5 or 10 m; off</source>
        <translation>Точки по сетке 1, 5 или 10 м; выключить</translation>
    </message>
    <message>
        <source>Drops what was typed; then pauses. The sketch stays</source>
        <translation>Отбрасывает набранное; затем пауза. Набросок остаётся</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Протяжка</translation>
    </message>
    <message>
        <source>Moves a corner; or click it, then its new place</source>
        <translation>Двигает точку; или щёлкните её, затем новое место</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Двойной щелчок</translation>
    </message>
    <message>
        <source>On a side: a new corner</source>
        <translation>На линии: новая точка</translation>
    </message>
    <message>
        <source>Takes the corner away; three always stay</source>
        <translation>Убирает точку; три всегда остаются</translation>
    </message>
    <message>
        <source>Corner before; next corner</source>
        <translation>Предыдущая точка; следующая точка</translation>
    </message>
    <message>
        <source>In the table: changes the value, Enter goes on downwards</source>
        <translation>В таблице: изменить значение, Enter — ниже</translation>
    </message>
    <message>
        <source>In the table: copied X and Y from this corner on</source>
        <translation>В таблице: скопированные X и Y начиная с этой точки</translation>
    </message>
    <message>
        <source>Squares the plot up; a number: largest shift, U: alone</source>
        <translation>Выравнивает углы участка; число: наибольший сдвиг, U: без соседей</translation>
    </message>
    <message>
        <source>Change the shape</source>
        <translation>Изменение формы</translation>
    </message>
    <message>
        <source>Move, turn, scale the chosen plots: click, or type how far</source>
        <translation>Переместить, повернуть, масштабировать участки: щелчком или вводом</translation>
    </message>
    <message>
        <source>Boundary along a drawn line; pull a side in parallel</source>
        <translation>Граница по линии; сдвинуть линию параллельно</translation>
    </message>
    <message>
        <source>Neighbours that share corners stay; go along again</source>
        <translation>Соседи с общими точками остаются; снова двигаются вместе</translation>
    </message>
    <message>
        <source>While moving: 0.1 m, with Shift 1 m</source>
        <translation>При перемещении: 0,1 м, с Shift 1 м</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Клавиши и мышь</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Обозначения</translation>
    </message>
    <message>
        <source>Fold or unfold the legend</source>
        <translation>Свернуть или развернуть обозначения</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Click: only these. Shift+click: these too.</source>
        <translation>Щелчок: только эти. Shift+щелчок: и эти тоже.</translation>
    </message>
</context>
<context>
    <name>LinkProject</name>
    <message>
        <source>Link a project</source>
        <translation>Связать проект</translation>
    </message>
    <message>
        <source>Plot {plot}</source>
        <translation>Участок {plot}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связать</translation>
    </message>
    <message>
        <source>Name, product or investor</source>
        <translation>Название, продукция или инвестор</translation>
    </message>
    <message>
        <source>No project has these words.</source>
        <translation>Проекта с такими словами нет.</translation>
    </message>
    <message>
        <source>Choose on the map</source>
        <translation>Выбрать на карте</translation>
    </message>
    <message>
        <source>Point at a plot of the same project</source>
        <translation>Укажите участок того же проекта</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Plots over time</source>
        <translation>Участки во времени</translation>
    </message>
    <message>
        <source>Projects over time</source>
        <translation>Проекты во времени</translation>
    </message>
    <message>
        <source>Add plots on the map</source>
        <translation>Добавить участки на карте</translation>
    </message>
    <message>
        <source>Add a plot by its number…</source>
        <translation>Добавить участок по номеру…</translation>
    </message>
    <message>
        <source>Point at its project on the map</source>
        <translation>Указать проект на карте</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>Добавить проект…</translation>
    </message>
    <message>
        <source>No plot serves this project yet.</source>
        <translation>У этого проекта пока нет участков.</translation>
    </message>
    <message>
        <source>This plot has served no project yet.</source>
        <translation>Этот участок ещё не был ни у одного проекта.</translation>
    </message>
    <message>
        <source>End on a day…</source>
        <translation>Завершить в день…</translation>
    </message>
    <message>
        <source>Move to another project…</source>
        <translation>Перенести в другой проект…</translation>
    </message>
    <message>
        <source>Correct the days…</source>
        <translation>Исправить дни…</translation>
    </message>
    <message>
        <source>Take the link out</source>
        <translation>Убрать связь</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>End the link</source>
        <translation>Завершить связь</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>To (empty: still so)</source>
        <translation>По какой день (пусто: до сих пор)</translation>
    </message>
    <message>
        <source>Days of the link</source>
        <translation>Дни связи</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Move to which project?</source>
        <translation>В какой проект перенести?</translation>
    </message>
    <message>
        <source>Which plot?</source>
        <translation>Какой участок?</translation>
    </message>
    <message>
        <source>Which project?</source>
        <translation>Какой проект?</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Leave it, undo the one before</source>
        <translation>Оставить, отменить предыдущее</translation>
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
        <translation>Образец данных: границы вымышлены</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Образец данных</translation>
    </message>
    <message>
        <source>(made up)</source>
        <translation>(образец)</translation>
    </message>
</context>
<context>
    <name>MergePlots</name>
    <message numerus="yes">
        <source>Merge %n plots</source>
        <translation>
            <numerusform>Объединить %n участок</numerusform>
            <numerusform>Объединить %n участка</numerusform>
            <numerusform>Объединить %n участков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Combine %n plots</source>
        <translation>
            <numerusform>Собрать %n участок в один</numerusform>
            <numerusform>Собрать %n участка в один</numerusform>
            <numerusform>Собрать %n участков в один</numerusform>
        </translation>
    </message>
    <message>
        <source>The plots are retired, together they are one new plot; the lineage is kept.</source>
        <translation>Участки снимаются с учёта и становятся одним новым; происхождение сохраняется.</translation>
    </message>
    <message>
        <source>Merger of {plots}</source>
        <translation>Объединение: {plots}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>The plots do not touch:
one plot of several parts</source>
        <translation>Участки не соприкасаются:
один участок из нескольких частей</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Прервать</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Start stage</source>
        <translation>Начать этап</translation>
    </message>
    <message>
        <source>Finish stage</source>
        <translation>Завершить этап</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Return for correction</source>
        <translation>Вернуть на доработку</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отказать</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Не требуется</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>Подать снова</translation>
    </message>
</context>
<context>
    <name>NewParty</name>
    <message>
        <source>New investor</source>
        <translation>Новый инвестор</translation>
    </message>
    <message>
        <source>A company has a BIN; a sole proprietor or a person has an IIN. Both may be left empty.</source>
        <translation>У предприятия — БИН, у ИП и физического лица — ИИН. Можно оставить пустым.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Внести</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Only the name is needed. What is not known stays empty and is never counted as zero.</source>
        <translation>Нужно только название. Неизвестное остаётся пустым и никогда не считается нулём.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>New investor…</source>
        <translation>Новый инвестор…</translation>
    </message>
    <message>
        <source>Planned figures</source>
        <translation>Плановые показатели</translation>
    </message>
    <message>
        <source>Investment, mln ₸</source>
        <translation>Инвестиции, млн ₸</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Рабочие места</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
</context>
<context>
    <name>NewRegister</name>
    <message>
        <source>New register</source>
        <translation>Новый реестр</translation>
    </message>
    <message>
        <source>One GeoPackage file holds plots, records, papers and the whole history. QGIS opens it too.</source>
        <translation>Участки, записи, документы и вся история — в одном файле GeoPackage. Его открывает и QGIS.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Name of the register</source>
        <translation>Название реестра</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Coordinate system of the register</source>
        <translation>Система координат реестра</translation>
    </message>
    <message>
        <source>register.gpkg</source>
        <translation>reestr.gpkg</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
</context>
<context>
    <name>NewZone</name>
    <message>
        <source>New zone</source>
        <translation>Новая зона</translation>
    </message>
    <message>
        <source>The official coordinate system of the zone is the one in which its plots are measured and printed.</source>
        <translation>В официальной системе координат зоны измеряются и печатаются её участки.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Name, Kazakh</source>
        <translation>Название (каз.)</translation>
    </message>
    <message>
        <source>Name, Russian</source>
        <translation>Название (рус.)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Official coordinate system</source>
        <translation>Официальная система координат</translation>
    </message>
    <message>
        <source>District code of its plots&apos; numbers</source>
        <translation>Код района в номерах участков</translation>
    </message>
    <message>
        <source>Draw on the map</source>
        <translation>Рисовать на карте</translation>
    </message>
    <message>
        <source>Type corners</source>
        <translation>Ввести точки</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Из файла</translation>
    </message>
    <message>
        <source>No land yet</source>
        <translation>Земли пока нет</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Граница</translation>
    </message>
    <message>
        <source>The map opens next: click the corners, Enter finishes.</source>
        <translation>Дальше откроется карта: щёлкайте точки, Enter завершает.</translation>
    </message>
    <message>
        <source>A planned zone: its boundary can be drawn later.</source>
        <translation>Планируемая зона: границу можно нарисовать позже.</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>На карту</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Office settings</source>
        <translation>Настройки конторы</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Порядок оформления</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>OfficeCalendar</name>
    <message>
        <source>Back to the program&apos;s own</source>
        <translation>Вернуть календарь программы</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Предыдущий год</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Следующий год</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>контора</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>рабочий день</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>выходной день</translation>
    </message>
    <message>
        <source>working weekend</source>
        <translation>рабочий выходной</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>It is this day</source>
        <translation>Это именно этот день</translation>
    </message>
    <message>
        <source>As the program has it</source>
        <translation>Как в программе</translation>
    </message>
    <message>
        <source>the office says so</source>
        <translation>так указала контора</translation>
    </message>
    <message>
        <source>estimated by the moon: the government may name another day</source>
        <translation>ожидается по луне: правительство может назначить другой день</translation>
    </message>
    <message>
        <source>the program&apos;s calendar</source>
        <translation>календарь программы</translation>
    </message>
    <message>
        <source>Make it a day off</source>
        <translation>Сделать выходным</translation>
    </message>
    <message>
        <source>Make it a working day</source>
        <translation>Сделать рабочим</translation>
    </message>
</context>
<context>
    <name>OfficeLists</name>
    <message>
        <source>In Kazakh</source>
        <translation>На казахском</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>На русском</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Не добавлять</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Эта строка</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>Новая строка</translation>
    </message>
    <message>
        <source>The name is needed in Kazakh or in Russian.</source>
        <translation>Нужно название на казахском или на русском.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица измерения</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Снова предлагать</translation>
    </message>
    <message>
        <source>No longer offer</source>
        <translation>Больше не предлагать</translation>
    </message>
    <message>
        <source>No longer offered; records that have it keep it.</source>
        <translation>Больше не предлагается; в записях, где есть, остаётся.</translation>
    </message>
    <message>
        <source>The program goes by this list: only its names and order change.</source>
        <translation>На этот список опирается программа: меняются только названия и порядок.</translation>
    </message>
    <message numerus="yes">
        <source>Used in %n records</source>
        <translation>
            <numerusform>Используется в %n записи</numerusform>
            <numerusform>Используется в %n записях</numerusform>
            <numerusform>Используется в %n записях</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Ещё не используется</translation>
    </message>
    <message>
        <source>In the program: {name}</source>
        <translation>В программе: {name}</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Новая строка</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own</source>
        <translation>Вернуть как в программе</translation>
    </message>
    <message>
        <source>Higher (Alt+↑)</source>
        <translation>Выше (Alt+↑)</translation>
    </message>
    <message>
        <source>Lower (Alt+↓)</source>
        <translation>Ниже (Alt+↓)</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>не предлагается</translation>
    </message>
    <message>
        <source>Land categories</source>
        <translation>Категории земель</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Kinds of investors</source>
        <translation>Виды инвесторов</translation>
    </message>
    <message>
        <source>Kinds of zones</source>
        <translation>Виды зон</translation>
    </message>
    <message>
        <source>States of projects</source>
        <translation>Состояния проектов</translation>
    </message>
    <message>
        <source>Figures and units</source>
        <translation>Показатели и единицы</translation>
    </message>
    <message>
        <source>Kinds of papers</source>
        <translation>Виды документов</translation>
    </message>
    <message>
        <source>Why a right has ended</source>
        <translation>Почему право прекращено</translation>
    </message>
    <message>
        <source>Why a remark is accepted</source>
        <translation>Почему замечание принято</translation>
    </message>
    <message>
        <source>Kinds of protection strips</source>
        <translation>Виды охранных зон</translation>
    </message>
    <message>
        <source>Planned and actual</source>
        <translation>План и факт</translation>
    </message>
    <message>
        <source>What a figure is about</source>
        <translation>К чему относится показатель</translation>
    </message>
    <message>
        <source>Kinds of reference shapes</source>
        <translation>Виды объектов подложки</translation>
    </message>
    <message>
        <source>Districts of the cadastre</source>
        <translation>Районы кадастра</translation>
    </message>
    <message>
        <source>KATO codes</source>
        <translation>Коды КАТО</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>На английском</translation>
    </message>
</context>
<context>
    <name>OfficeTracks</name>
    <message>
        <source>Add a paper</source>
        <translation>Добавить документ</translation>
    </message>
    <message>
        <source>Take this paper out</source>
        <translation>Убрать этот документ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Что нужно</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Что даёт</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Кто решает</translation>
    </message>
    <message>
        <source>Article of law or order</source>
        <translation>Статья закона или приказ</translation>
    </message>
    <message>
        <source>Limit, working days</source>
        <translation>Срок, рабочих дней</translation>
    </message>
    <message>
        <source>no fixed limit</source>
        <translation>срок не установлен</translation>
    </message>
    <message>
        <source>Incomplete file goes back, working days</source>
        <translation>Возврат неполного дела, рабочих дней</translation>
    </message>
    <message>
        <source>Papers that are needed</source>
        <translation>Нужные документы</translation>
    </message>
    <message>
        <source>Papers that it gives</source>
        <translation>Выдаваемые документы</translation>
    </message>
    <message>
        <source>Take out of the track</source>
        <translation>Убрать из порядка</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Не добавлять</translation>
    </message>
    <message>
        <source>Stage {place}</source>
        <translation>Этап {place}</translation>
    </message>
    <message>
        <source>A new stage</source>
        <translation>Новый этап</translation>
    </message>
    <message>
        <source>From the akimat</source>
        <translation>От акимата</translation>
    </message>
    <message>
        <source>From the management company</source>
        <translation>От управляющей компании</translation>
    </message>
    <message>
        <source>Name of the track</source>
        <translation>Название порядка</translation>
    </message>
    <message>
        <source>Limit of the whole, months</source>
        <translation>Общий срок, месяцев</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Новый этап</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own</source>
        <translation>Вернуть как в программе</translation>
    </message>
    <message>
        <source>Applications that are running keep the stages and limits they began with.</source>
        <translation>Начатые заявления сохраняют свои этапы и сроки.</translation>
    </message>
    <message>
        <source>Earlier (Alt+↑)</source>
        <translation>Раньше (Alt+↑)</translation>
    </message>
    <message>
        <source>Later (Alt+↓)</source>
        <translation>Позже (Alt+↓)</translation>
    </message>
    <message numerus="yes">
        <source>%n papers needed</source>
        <translation>
            <numerusform>нужен %n документ</numerusform>
            <numerusform>нужно %n документа</numerusform>
            <numerusform>нужно %n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>The page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>page {page} of {count}</source>
        <translation>страница {page} из {count}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Decision of the akimat</source>
        <translation>Решение акимата</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Write a title or a number.</source>
        <translation>Напишите название или номер.</translation>
    </message>
    <message>
        <source>Paper without a title</source>
        <translation>Документ без названия</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n версия</numerusform>
            <numerusform>%n версии</numerusform>
            <numerusform>%n версий</numerusform>
        </translation>
    </message>
    <message>
        <source>filed on {day}</source>
        <translation>подшит {day}</translation>
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
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the files of papers</source>
        <translation>Проверка файлов документов</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Чтение файлов</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kind not chosen</source>
        <translation>Вид не выбран</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Look at the paper</source>
        <translation>Посмотреть документ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation>Удалить эту версию</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Open to change</source>
        <translation>Открыть для правки</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>Прежние версии</translation>
    </message>
    <message>
        <source>Kind, title, number, day…</source>
        <translation>Вид, название, номер, дата…</translation>
    </message>
    <message>
        <source>Add a newer version…</source>
        <translation>Добавить новую версию…</translation>
    </message>
    <message>
        <source>Add its file…</source>
        <translation>Добавить файл…</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Changed in another program; the register still has it as it was.</source>
        <translation>Изменён в другой программе; в реестре пока прежний.</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Сохранить как новую версию</translation>
    </message>
    <message>
        <source>Add papers</source>
        <translation>Добавить документы</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Сохранить документ</translation>
    </message>
    <message>
        <source>There is no picture of this file.</source>
        <translation>Изображения этого файла нет.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n more files were not taken.</source>
        <translation>
            <numerusform>Ещё %n файл не принят.</numerusform>
            <numerusform>Ещё %n файла не приняты.</numerusform>
            <numerusform>Ещё %n файлов не приняты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to file it, or drag it onto a paper</source>
        <translation>Нажмите, чтобы подшить, или перетащите на документ</translation>
    </message>
    <message>
        <source>Folder of the scanner</source>
        <translation>Папка сканера</translation>
    </message>
    <message>
        <source>New scans</source>
        <translation>Новые сканы</translation>
    </message>
    <message>
        <source>Choose the folder of the scanner…</source>
        <translation>Выбрать папку сканера…</translation>
    </message>
    <message>
        <source>Move filed scans into the subfolder “filed”</source>
        <translation>Подшитые переносить в папку «filed»</translation>
    </message>
    <message>
        <source>Name the folder into which the scanner puts its files: the new ones then stand here.</source>
        <translation>Укажите папку, куда сканер кладёт файлы: новые будут стоять здесь.</translation>
    </message>
    <message>
        <source>No new scans.</source>
        <translation>Новых сканов нет.</translation>
    </message>
    <message>
        <source>Click a scan to file it, or drag it onto a paper.</source>
        <translation>Нажмите на скан, чтобы подшить его, или перетащите на документ.</translation>
    </message>
    <message>
        <source>Click a scan to file it, or drag it onto a paper. The file itself stays in its folder.</source>
        <translation>Нажмите на скан, чтобы подшить его, или перетащите на документ. Сам файл остаётся в папке.</translation>
    </message>
    <message>
        <source>Add files of this paper</source>
        <translation>Добавить файлы этого документа</translation>
    </message>
    <message>
        <source>given by this stage</source>
        <translation>выдаётся на этом этапе</translation>
    </message>
    <message>
        <source>missing: drop the file here</source>
        <translation>не хватает: перетащите файл сюда</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>нужен</translation>
    </message>
    <message>
        <source>No papers yet: drop files here.</source>
        <translation>Документов пока нет: перетащите файлы сюда.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Note a paper without a file</source>
        <translation>Записать документ без файла</translation>
    </message>
    <message>
        <source>No papers yet. Drop files here, or onto the paper of the list that they are.</source>
        <translation>Документов пока нет. Перетащите файлы сюда или на нужную строку списка.</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>Другие документы</translation>
    </message>
    <message>
        <source>Other stages</source>
        <translation>Другие этапы</translation>
    </message>
    <message>
        <source>Papers by stage</source>
        <translation>Документы по этапам</translation>
    </message>
    <message>
        <source>The plot</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>The project: {name}</source>
        <translation>Проект: {name}</translation>
    </message>
    <message>
        <source>The investor: {name}</source>
        <translation>Инвестор: {name}</translation>
    </message>
    <message>
        <source>The zone: {name}</source>
        <translation>Зона: {name}</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>Другой документ</translation>
    </message>
    <message>
        <source>Choose the kind later</source>
        <translation>Выбрать вид позже</translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message>
        <source>Plot</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Бумаги</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>These are today&apos;s values; the map shows {day}.</source>
        <translation>Здесь сегодняшние значения; на карте — {day}.</translation>
    </message>
    <message>
        <source>Correct a stage</source>
        <translation>Исправить этап</translation>
    </message>
    <message>
        <source>Plot without a number</source>
        <translation>Участок без номера</translation>
    </message>
    <message>
        <source>No project yet: link one</source>
        <translation>Проекта пока нет: связать</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Копировать номер</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Образец данных</translation>
    </message>
    <message>
        <source>Boundary, number, stages and days are made up; no public data exist.</source>
        <translation>Граница, номер, этапы и даты вымышлены; открытых данных нет.</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>срок {day}</translation>
    </message>
    <message>
        <source>All stages are done</source>
        <translation>Все этапы завершены</translation>
    </message>
    <message>
        <source>Start registration</source>
        <translation>Начать оформление</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Новое заявление</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>Back to today</source>
        <translation>Вернуться к сегодня</translation>
    </message>
    <message>
        <source>Back to today&apos;s map (Esc)</source>
        <translation>Вернуться к сегодняшней карте (Esc)</translation>
    </message>
    <message>
        <source>Reading the past…</source>
        <translation>Читается прошлое…</translation>
    </message>
    <message>
        <source>The map as of {day}, read only</source>
        <translation>Карта на {day}, только чтение</translation>
    </message>
    <message>
        <source>The change before (Ctrl+Left)</source>
        <translation>Предыдущее изменение (Ctrl+Влево)</translation>
    </message>
    <message>
        <source>Play: from change to change</source>
        <translation>Воспроизвести: от изменения к изменению</translation>
    </message>
    <message>
        <source>The next change (Ctrl+Right)</source>
        <translation>Следующее изменение (Ctrl+Вправо)</translation>
    </message>
    <message>
        <source>What changed between two days</source>
        <translation>Что изменилось между двумя датами</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Life story</source>
        <translation>История участка</translation>
    </message>
    <message>
        <source>late on that day, due {day}</source>
        <translation>просрочено на тот день, срок {day}</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>снят с учёта</translation>
    </message>
    <message>
        <source>Today: {status}</source>
        <translation>Сегодня: {status}</translation>
    </message>
    <message numerus="yes">
        <source>%n plots came</source>
        <translation>
            <numerusform>прибавился %n участок</numerusform>
            <numerusform>прибавилось %n участка</numerusform>
            <numerusform>прибавилось %n участков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plots went</source>
        <translation>
            <numerusform>убыл %n участок</numerusform>
            <numerusform>убыло %n участка</numerusform>
            <numerusform>убыло %n участков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another boundary or number</source>
        <translation>
            <numerusform>у %n участка другая граница или номер</numerusform>
            <numerusform>у %n участков другая граница или номер</numerusform>
            <numerusform>у %n участков другая граница или номер</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes from</source>
        <translation>Изменения с</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>по {day}</translation>
    </message>
    <message>
        <source>Nothing changed in these days.</source>
        <translation>За эти дни ничего не изменилось.</translation>
    </message>
    <message>
        <source>An earlier day, such as {day}</source>
        <translation>Нужен более ранний день, например {day}</translation>
    </message>
</context>
<context>
    <name>PasteCorners</name>
    <message>
        <source>which way is right?</source>
        <translation>как верно?</translation>
    </message>
    <message>
        <source>{km} km from the zone</source>
        <translation>{km} км от зоны</translation>
    </message>
    <message>
        <source>taken as they are</source>
        <translation>взято как есть</translation>
    </message>
    <message>
        <source>zone number put before Y</source>
        <translation>перед Y поставлен номер зоны</translation>
    </message>
    <message>
        <source>converted from degrees (WGS 84)</source>
        <translation>пересчитано из градусов (WGS 84)</translation>
    </message>
    <message>
        <source>converted from {system}</source>
        <translation>пересчитано из {system}</translation>
    </message>
    <message>
        <source>New plot from corners</source>
        <translation>Новый участок по точкам</translation>
    </message>
    <message>
        <source>Paste from a letter, table or message: order of X and Y, zone number and degrees are recognised.</source>
        <translation>Вставьте из письма, таблицы или сообщения: порядок X и Y, номер зоны и градусы распознаются.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Cadastral number</source>
        <translation>Кадастровый номер</translation>
    </message>
    <message>
        <source>the next free one</source>
        <translation>очередной</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>Tables and texts (*.xlsx *.csv *.txt)</source>
        <translation>Таблицы и тексты (*.xlsx *.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>For this plot</source>
        <translation>Для этого участка</translation>
    </message>
    <message numerus="yes">
        <source>%n rows, in a loop</source>
        <translation>
            <numerusform>%n строка, в цикле</numerusform>
            <numerusform>%n строки, в цикле</numerusform>
            <numerusform>%n строк, в цикле</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlotPlan</name>
    <message>
        <source>Land plot plan</source>
        <translation>План земельного участка</translation>
    </message>
    <message>
        <source>Land plot plan (continued)</source>
        <translation>План земельного участка (продолжение)</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Образец данных</translation>
    </message>
    <message>
        <source>Cadastral number</source>
        <translation>Кадастровый номер</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Местоположение</translation>
    </message>
    <message>
        <source>Designated purpose</source>
        <translation>Целевое назначение</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>без номера</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>1 centimetre = {length} metres</source>
        <translation>в 1 сантиметре {length} метров</translation>
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
        <translation>Система координат</translation>
    </message>
    <message>
        <source>Datum operation</source>
        <translation>Преобразование координат</translation>
    </message>
    <message>
        <source>accuracy {accuracy} m</source>
        <translation>точность {accuracy} м</translation>
    </message>
    <message>
        <source>accuracy not stated</source>
        <translation>точность не указана</translation>
    </message>
    <message>
        <source>Corner coordinates</source>
        <translation>Координаты поворотных точек</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>X (north), m</source>
        <translation>X (север), м</translation>
    </message>
    <message>
        <source>Y (east), m</source>
        <translation>Y (восток), м</translation>
    </message>
    <message>
        <source>Length, m</source>
        <translation>Длина, м</translation>
    </message>
    <message>
        <source>Grid azimuth</source>
        <translation>Дирекционный угол</translation>
    </message>
    <message>
        <source>continued on the next page</source>
        <translation>продолжение на следующей странице</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Площадь</translation>
    </message>
    <message>
        <source>from coordinates, in the plane</source>
        <translation>по координатам, на плоскости</translation>
    </message>
    <message>
        <source>from the printed corners</source>
        <translation>по напечатанным точкам</translation>
    </message>
    <message>
        <source>on the ellipsoid</source>
        <translation>на эллипсоиде</translation>
    </message>
    <message>
        <source>by document</source>
        <translation>по документу</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Периметр</translation>
    </message>
    <message>
        <source>Description of adjacent land</source>
        <translation>Описание смежеств</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} — {end}</translation>
    </message>
    <message>
        <source>road</source>
        <translation>дорога</translation>
    </message>
    <message>
        <source>railway</source>
        <translation>железная дорога</translation>
    </message>
    <message>
        <source>water</source>
        <translation>водный объект</translation>
    </message>
    <message>
        <source>land of the zone</source>
        <translation>земли зоны</translation>
    </message>
    <message>
        <source>other land</source>
        <translation>прочие земли</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Инвестор</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>Compiled by</source>
        <translation>Составил</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>правка</translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation>Контр. сумма</translation>
    </message>
    <message>
        <source>This sheet is not an official document.</source>
        <translation>Этот лист не является официальным документом.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободен</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланирован</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>оформляется</translation>
    </message>
    <message>
        <source>returned for correction</source>
        <translation>возвращён на доработку</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>приостановлен</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>зарегистрирован</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>право прекращено</translation>
    </message>
</context>
<context>
    <name>PlotTab</name>
    <message>
        <source>Perimeter</source>
        <translation>Периметр</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Система координат</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Cadastral number</source>
        <translation>Кадастровый номер</translation>
    </message>
    <message>
        <source>Address, Kazakh</source>
        <translation>Адрес (каз.)</translation>
    </message>
    <message>
        <source>Address, Russian</source>
        <translation>Адрес (рус.)</translation>
    </message>
    <message>
        <source>Land category</source>
        <translation>Категория земель</translation>
    </message>
    <message>
        <source>Purpose, Kazakh</source>
        <translation>Назначение (каз.)</translation>
    </message>
    <message>
        <source>Purpose, Russian</source>
        <translation>Назначение (рус.)</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Вид права</translation>
    </message>
    <message>
        <source>Right until</source>
        <translation>Срок права</translation>
    </message>
    <message>
        <source>Area by document, ha</source>
        <translation>Площадь по документу, га</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>By coordinates</source>
        <translation>По координатам</translation>
    </message>
    <message>
        <source>Planar, from the corners in the official coordinate system</source>
        <translation>На плоскости, по точкам в официальной системе координат</translation>
    </message>
    <message>
        <source>On the ellipsoid</source>
        <translation>На эллипсоиде</translation>
    </message>
    <message>
        <source>Without the distortion of the projection, as a check</source>
        <translation>Без искажений проекции, для проверки</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>По документу</translation>
    </message>
    <message>
        <source>As stated in the document below</source>
        <translation>Как указано в документе ниже</translation>
    </message>
    <message>
        <source>Divisible</source>
        <translation>Делимый</translation>
    </message>
    <message>
        <source>Indivisible</source>
        <translation>Неделимый</translation>
    </message>
    <message>
        <source>Divisibility</source>
        <translation>Делимость</translation>
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
        <translation>Проект</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Area, ha</source>
        <translation>Площадь, га</translation>
    </message>
    <message>
        <source>Cadastral number</source>
        <translation>Кадастровый номер</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>скопирована %n строка</numerusform>
            <numerusform>скопировано %n строки</numerusform>
            <numerusform>скопировано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Show the list of plots</source>
        <translation>Показать список участков</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободные</translation>
    </message>
    <message>
        <source>in registration</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>late</source>
        <translation>просрочены</translation>
    </message>
    <message>
        <source>+ filter</source>
        <translation>+ фильтр</translation>
    </message>
    <message>
        <source>Draw a plot</source>
        <translation>Нарисовать участок</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>No plot passes the filter</source>
        <translation>Под фильтр ничего не подходит</translation>
    </message>
    <message>
        <source>There are other plots; the filter hides them.</source>
        <translation>Другие участки есть, их скрывает фильтр.</translation>
    </message>
    <message>
        <source>No plots here yet</source>
        <translation>Участков здесь пока нет</translation>
    </message>
    <message>
        <source>Draw the first plot on the map, or import a file of plots. They will stand here with their stages and days.</source>
        <translation>Нарисуйте первый участок на карте или импортируйте файл с участками. Здесь они будут стоять с этапами и сроками.</translation>
    </message>
    <message numerus="yes">
        <source>%n statuses</source>
        <translation>
            <numerusform>%n статус</numerusform>
            <numerusform>%n статуса</numerusform>
            <numerusform>%n статусов</numerusform>
        </translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Показать на карте</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Копировать номер</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Копировать таблицей</translation>
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
        <translation>Книжная</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Compiled by</source>
        <translation>Составил</translation>
    </message>
    <message>
        <source>Take {scale}</source>
        <translation>Взять {scale}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Languages of the sheet</source>
        <translation>Языки листа</translation>
    </message>
    <message>
        <source>Kazakh and Russian</source>
        <translation>Казахский и русский</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Казахский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Печать листа</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Сохранить лист</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Drawing and verifying…</source>
        <translation>Рисуется и проверяется…</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Остановлено; ничего не записано.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>план</translation>
    </message>
    <message>
        <source>The sheet appears here.</source>
        <translation>Здесь появится лист.</translation>
    </message>
    <message>
        <source>Verified: {file}. Read back from the file, the drawing is at {scale} to within {error} mm, and words and corners are those of the register.</source>
        <translation>Проверено: {file}. Чертёж, прочитанный из файла, в масштабе {scale} с точностью до {error} мм; слова и точки — как в реестре.</translation>
    </message>
    <message>
        <source>The sheet did not verify and was not saved.</source>
        <translation>Лист не прошёл проверку и не сохранён.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectTab</name>
    <message>
        <source>No project on this plot</source>
        <translation>На этом участке нет проекта</translation>
    </message>
    <message>
        <source>Link the project that will be built here: its investor, money and jobs then stand with the plot.</source>
        <translation>Свяжите проект, который здесь построят: его инвестор, деньги и рабочие места будут стоять при участке.</translation>
    </message>
    <message>
        <source>Link a project</source>
        <translation>Связать проект</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Open the whole record of the project</source>
        <translation>Открыть всю запись проекта</translation>
    </message>
    <message>
        <source>BIN / IIN</source>
        <translation>БИН / ИИН</translation>
    </message>
    <message>
        <source>New investor…</source>
        <translation>Новый инвестор</translation>
    </message>
    <message>
        <source>Open the investor</source>
        <translation>Открыть инвестора</translation>
    </message>
    <message>
        <source>Name, Kazakh</source>
        <translation>Название (каз.)</translation>
    </message>
    <message>
        <source>Name, Russian</source>
        <translation>Название (рус.)</translation>
    </message>
    <message>
        <source>Product, Kazakh</source>
        <translation>Продукция (каз.)</translation>
    </message>
    <message>
        <source>Product, Russian</source>
        <translation>Продукция (рус.)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Инвестор</translation>
    </message>
    <message>
        <source>Note, Kazakh</source>
        <translation>Примечание (каз.)</translation>
    </message>
    <message>
        <source>Note, Russian</source>
        <translation>Примечание (рус.)</translation>
    </message>
    <message>
        <source>Other project…</source>
        <translation>Другой проект…</translation>
    </message>
    <message>
        <source>Link another plot…</source>
        <translation>Ещё участок…</translation>
    </message>
    <message>
        <source>Choose on the map the plot that this project also uses</source>
        <translation>Выберите на карте участок, который тоже занимает этот проект</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Отвязать</translation>
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
        <translation>Доска</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листы</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
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
        <translation>Категория земель</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Вид права</translation>
    </message>
    <message>
        <source>Right until</source>
        <translation>Срок права</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Зона</translation>
    </message>
    <message>
        <source>Divisible</source>
        <translation>Делимый</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>State of the project</source>
        <translation>Состояние проекта</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Инвестор</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Investors</source>
        <translation>Инвесторы</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Зоны</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>Найти в таблице</translation>
    </message>
    <message>
        <source>Without a file</source>
        <translation>Без файла</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Без номера</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Документов ещё нет</translation>
    </message>
    <message>
        <source>Papers of plots, projects and stages stand here; add one in a passport.</source>
        <translation>Здесь стоят документы участков, проектов и этапов; добавляют их в паспорте.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Has a file</source>
        <translation>Есть файл</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Size, KB</source>
        <translation>Размер, КБ</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>Newer version of another</source>
        <translation>Новая версия другого</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>этап</translation>
    </message>
    <message>
        <source>known for {known} of {of}</source>
        <translation>известно {known} из {of}</translation>
    </message>
    <message>
        <source>Not stated in the source</source>
        <translation>Не указано в источнике</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Без источника</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Показателей ещё нет</translation>
    </message>
    <message>
        <source>Money, jobs, output and area stand here with their source and day.</source>
        <translation>Здесь стоят деньги, рабочие места, объём производства и площадь с источником и датой.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О ком или о чём</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Planned or actual</source>
        <translation>План или факт</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Without a BIN or IIN</source>
        <translation>Без БИН или ИИН</translation>
    </message>
    <message>
        <source>Without projects</source>
        <translation>Без проектов</translation>
    </message>
    <message>
        <source>No investors yet</source>
        <translation>Инвесторов ещё нет</translation>
    </message>
    <message>
        <source>Companies, entrepreneurs, persons and bodies stand here with their BIN or IIN.</source>
        <translation>Здесь стоят предприятия, предприниматели, лица и органы с их БИН или ИИН.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>BIN / IIN</source>
        <translation>БИН / ИИН</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Number of projects</source>
        <translation>Проектов</translation>
    </message>
    <message>
        <source>Number of plots</source>
        <translation>Участков</translation>
    </message>
    <message>
        <source>Area, ha</source>
        <translation>Площадь, га</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>га</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Free plots by size</source>
        <translation>Свободные по площади</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просроченные</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>Без проекта</translation>
    </message>
    <message>
        <source>Registered this year</source>
        <translation>Зарегистрированы в этом году</translation>
    </message>
    <message>
        <source>Rights that end within a year</source>
        <translation>Право кончается в течение года</translation>
    </message>
    <message>
        <source>No plots yet</source>
        <translation>Участков ещё нет</translation>
    </message>
    <message>
        <source>Every plot of the register stands here with its stage, right, project and land.</source>
        <translation>Здесь стоит каждый участок реестра с этапом, правом, проектом и землёй.</translation>
    </message>
    <message>
        <source>Cadastral number</source>
        <translation>Кадастровый номер</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Stages done</source>
        <translation>Этапов пройдено</translation>
    </message>
    <message>
        <source>Is late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Days in the stage</source>
        <translation>Дней на этапе</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Порядок оформления</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Дата заявления</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Последнее действие</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Зарегистрирован</translation>
    </message>
    <message>
        <source>Year of registration</source>
        <translation>Год регистрации</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Целевое назначение</translation>
    </message>
    <message>
        <source>By document, ha</source>
        <translation>По документу, га</translation>
    </message>
    <message>
        <source>Has a project</source>
        <translation>Есть проект</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукция</translation>
    </message>
    <message>
        <source>Without plots</source>
        <translation>Без участков</translation>
    </message>
    <message>
        <source>Without an investor</source>
        <translation>Без инвестора</translation>
    </message>
    <message>
        <source>With late plots</source>
        <translation>С просроченными участками</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Проектов ещё нет</translation>
    </message>
    <message>
        <source>A project says what is built or made on plots, who builds it, and what it promised.</source>
        <translation>Проект говорит, что строят или производят на участках, кто строит и что обещано.</translation>
    </message>
    <message>
        <source>mln ₸</source>
        <translation>млн ₸</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>мест</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Investment planned, mln</source>
        <translation>Инвестиции, план, млн</translation>
    </message>
    <message>
        <source>Investment actual, mln</source>
        <translation>Инвестиции, факт, млн</translation>
    </message>
    <message>
        <source>Jobs planned</source>
        <translation>Мест, план</translation>
    </message>
    <message>
        <source>Jobs actual</source>
        <translation>Мест, факт</translation>
    </message>
    <message>
        <source>{sum} (known for {known} of {of})</source>
        <translation>{sum} (известно {known} из {of})</translation>
    </message>
    <message>
        <source>the whole region</source>
        <translation>вся область</translation>
    </message>
    <message>
        <source>No zones yet</source>
        <translation>Зон ещё нет</translation>
    </message>
    <message>
        <source>A zone holds plots and says in which coordinate system their corners are official.</source>
        <translation>Зона объединяет участки и говорит, в какой системе координат их точки официальны.</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Код района</translation>
    </message>
    <message>
        <source>Free plots</source>
        <translation>Свободных</translation>
    </message>
    <message>
        <source>Free, ha</source>
        <translation>Свободно, га</translation>
    </message>
    <message>
        <source>Late plots</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Has a boundary</source>
        <translation>Есть граница</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Система координат</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>Start registration</source>
        <translation>Начать оформление</translation>
    </message>
    <message>
        <source>Application received on</source>
        <translation>Заявление поступило</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>new plot</source>
        <translation>новый участок</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Sheet of the week</source>
        <translation>Лист недели</translation>
    </message>
    <message>
        <source>Due days</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>whole register</source>
        <translation>весь реестр</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen plots</source>
        <translation>
            <numerusform>%n выбранный участок</numerusform>
            <numerusform>%n выбранных участка</numerusform>
            <numerusform>%n выбранных участков</numerusform>
        </translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Copy to edit</source>
        <translation>Копия для правки</translation>
    </message>
    <message>
        <source>Folder of templates</source>
        <translation>Папка шаблонов</translation>
    </message>
    <message>
        <source>Places that a template may name; a click copies one:</source>
        <translation>Места, которые можно писать в шаблоне; щелчок копирует:</translation>
    </message>
    <message>
        <source>Zones, plots, projects, figures, every stage and what is late: a sheet each, for Excel or LibreOffice.</source>
        <translation>Зоны, участки, проекты, показатели, все этапы и просроченное – по листу на каждое, для Excel или LibreOffice.</translation>
    </message>
    <message>
        <source>A Word letter about the chosen plot, filled from its record. Copy a template to make it the office&apos;s own.</source>
        <translation>Письмо Word о выбранном участке, заполненное из его записи. Скопируйте шаблон, чтобы сделать его своим.</translation>
    </message>
    <message>
        <source>What is late, what falls due in seven days and what waits, for the table of Monday morning.</source>
        <translation>Что просрочено, что истекает за семь дней и что ждёт – к утру понедельника.</translation>
    </message>
    <message>
        <source>Due days for Outlook or another calendar (.ics). Taken in again, the file changes its entries.</source>
        <translation>Сроки для Outlook или другого календаря (.ics). При повторной загрузке записи обновятся.</translation>
    </message>
    <message>
        <source>Choose one plot on the map or in the list first.</source>
        <translation>Сначала выберите один участок на карте или в списке.</translation>
    </message>
    <message>
        <source>State of the application</source>
        <translation>Ход оформления</translation>
    </message>
    <message>
        <source>Return for correction</source>
        <translation>Возврат на доработку</translation>
    </message>
    <message>
        <source>Motivated refusal</source>
        <translation>Мотивированный отказ</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Приостановление</translation>
    </message>
</context>
<context>
    <name>RetirePlot</name>
    <message>
        <source>this plot</source>
        <translation>этот участок</translation>
    </message>
    <message>
        <source>Retire {plot}</source>
        <translation>Снять с учёта: {plot}</translation>
    </message>
    <message>
        <source>The plot leaves the map and the list. Its record and history stay, and the edit can be undone.</source>
        <translation>Участок уйдёт с карты и из списка. Его паспорт и история останутся, изменение можно отменить.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Снять с учёта</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Use of the plot</source>
        <translation>Использование участка</translation>
    </message>
    <message>
        <source>End the right</source>
        <translation>Прекратить право</translation>
    </message>
    <message>
        <source>Release the plot</source>
        <translation>Освободить участок</translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message>
        <source>Round scales</source>
        <translation>Круглые масштабы</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>не помещается</translation>
    </message>
    <message>
        <source>Largest that fits</source>
        <translation>Самый крупный из подходящих</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>plot</source>
        <translation>участок</translation>
    </message>
    <message>
        <source>paper of a stage</source>
        <translation>документ этапа</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>зона</translation>
    </message>
    <message>
        <source>project</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>investor</source>
        <translation>инвестор</translation>
    </message>
    <message>
        <source>protection strip</source>
        <translation>охранная зона</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>настройка</translation>
    </message>
    <message>
        <source>command</source>
        <translation>команда</translation>
    </message>
    <message>
        <source>number, project, investor, product…</source>
        <translation>номер, проект, инвестор, продукция…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>По запросу «{text}» ничего не найдено</translation>
    </message>
</context>
<context>
    <name>SearchChoice</name>
    <message>
        <source>Type to search</source>
        <translation>Введите для поиска</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type on</source>
        <translation>
            <numerusform>и ещё %n: вводите дальше</numerusform>
            <numerusform>и ещё %n: вводите дальше</numerusform>
            <numerusform>и ещё %n: вводите дальше</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetFact</name>
    <message>
        <source>Change a figure</source>
        <translation>Изменить показатель</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Добавить показатель</translation>
    </message>
    <message>
        <source>An empty value means that the source does not state it; it is never counted as zero.</source>
        <translation>Пустое значение — в источнике не указано; оно никогда не считается нулём.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Planned or actual</source>
        <translation>План или факт</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Year or years</source>
        <translation>Год или годы</translation>
    </message>
    <message>
        <source>Source, Kazakh</source>
        <translation>Источник (каз.)</translation>
    </message>
    <message>
        <source>Source, Russian</source>
        <translation>Источник (рус.)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>SetUse</name>
    <message>
        <source>Use of {plot}</source>
        <translation>Использование {plot}</translation>
    </message>
    <message>
        <source>A plot that is not used in time may be taken back; once it is used, the watch ends.</source>
        <translation>Неосвоенный в срок участок могут изъять; с началом использования контроль прекращается.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Used since</source>
        <translation>Используется с</translation>
    </message>
    <message>
        <source>Must be used by, if the design documents say so</source>
        <translation>Использовать до (если так в проектных документах)</translation>
    </message>
    <message>
        <source>Term of development set by the management company</source>
        <translation>Срок освоения, заданный управляющей компанией</translation>
    </message>
    <message numerus="yes">
        <source>Without a day: %n years after the decision</source>
        <translation>
            <numerusform>Без даты: %n год после решения</numerusform>
            <numerusform>Без даты: %n года после решения</numerusform>
            <numerusform>Без даты: %n лет после решения</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPassport</name>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>Click one plot to open its passport; Esc lets all go.</source>
        <translation>Щёлкните один участок, чтобы открыть его паспорт; Esc снимает выбор.</translation>
    </message>
    <message numerus="yes">
        <source>%n plots</source>
        <translation>
            <numerusform>%n участок</numerusform>
            <numerusform>%n участка</numerusform>
            <numerusform>%n участков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Wheel: nearer and farther · drag: move · double click: the whole page</source>
        <translation>Колесо: ближе и дальше · протяжка: двигать · двойной щелчок: вся страница</translation>
    </message>
</context>
<context>
    <name>Snapping</name>
    <message>
        <source>Snapping</source>
        <translation>Привязка</translation>
    </message>
    <message>
        <source>Snapping: radius, grid, what is caught (F3, F9)</source>
        <translation>Привязка: радиус, сетка, к чему привязывать (F3, F9)</translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation>{n} пкс</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
    <message>
        <source>Snapping (F3)</source>
        <translation>Привязка (F3)</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Радиус</translation>
    </message>
    <message>
        <source>What is caught</source>
        <translation>К чему привязывать</translation>
    </message>
    <message>
        <source>Grid (F9)</source>
        <translation>Сетка (F9)</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Линии</translation>
    </message>
    <message>
        <source>Middles of sides</source>
        <translation>Середины линий</translation>
    </message>
    <message>
        <source>Perpendicular feet</source>
        <translation>Перпендикуляры</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Пересечения</translation>
    </message>
    <message>
        <source>Extensions of sides</source>
        <translation>Продолжения линий</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} м</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>SplitPlot</name>
    <message>
        <source>Split {plot}</source>
        <translation>Разделить: {plot}</translation>
    </message>
    <message>
        <source>The plot is retired, its pieces are new plots; the lineage is kept.</source>
        <translation>Участок снимается с учёта, его части — новые участки; происхождение сохраняется.</translation>
    </message>
    <message>
        <source>Split of {plot}</source>
        <translation>Раздел: {plot}</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Along the line</source>
        <translation>По линии</translation>
    </message>
    <message>
        <source>Exact area</source>
        <translation>Точная площадь</translation>
    </message>
    <message>
        <source>Through a point</source>
        <translation>Через точку</translation>
    </message>
    <message>
        <source>Equal parts</source>
        <translation>Равные части</translation>
    </message>
    <message>
        <source>Area of the piece, ha</source>
        <translation>Площадь части, га</translation>
    </message>
    <message>
        <source>Number of parts</source>
        <translation>Число частей</translation>
    </message>
    <message>
        <source>Along which side</source>
        <translation>Вдоль какой линии</translation>
    </message>
    <message>
        <source>Road kept out, width in m</source>
        <translation>Оставить дорогу, ширина в м</translation>
    </message>
    <message>
        <source>Ends of the line within 1 m of the boundary are put on it.</source>
        <translation>Концы линии ближе 1 м к границе ставятся на неё.</translation>
    </message>
    <message>
        <source>In the north</source>
        <translation>С севера</translation>
    </message>
    <message>
        <source>In the east</source>
        <translation>С востока</translation>
    </message>
    <message>
        <source>In the south</source>
        <translation>С юга</translation>
    </message>
    <message>
        <source>In the west</source>
        <translation>С запада</translation>
    </message>
    <message>
        <source>Corner {n}</source>
        <translation>Точка {n}</translation>
    </message>
    <message>
        <source>Typed X and Y</source>
        <translation>Ввести X и Y</translation>
    </message>
    <message>
        <source>Through which point</source>
        <translation>Через какую точку</translation>
    </message>
    <message>
        <source>X (north)</source>
        <translation>X (север)</translation>
    </message>
    <message>
        <source>Y (east)</source>
        <translation>Y (восток)</translation>
    </message>
</context>
<context>
    <name>StageChart</name>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>suspended for %n working days</source>
        <translation>
            <numerusform>приостановлен на %n рабочий день</numerusform>
            <numerusform>приостановлен на %n рабочих дня</numerusform>
            <numerusform>приостановлен на %n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>срок {day}</translation>
    </message>
    <message numerus="yes">
        <source>late by %n working days</source>
        <translation>
            <numerusform>просрочен на %n рабочий день</numerusform>
            <numerusform>просрочен на %n рабочих дня</numerusform>
            <numerusform>просрочен на %n рабочих дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageStatus</name>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>done</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>returned for correction</source>
        <translation>возвращено на доработку</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>приостановлено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>не требуется</translation>
    </message>
</context>
<context>
    <name>StageStep</name>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Not here yet: {papers}.</source>
        <translation>Пока нет: {papers}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Напишите дату.</translation>
    </message>
    <message>
        <source>Write why: it stays in the history of the plot.</source>
        <translation>Напишите почему: это останется в истории участка.</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>No registration yet</source>
        <translation>Оформление ещё не начато</translation>
    </message>
    <message>
        <source>Start the registration: all stages of the procedure then stand here with their due dates.</source>
        <translation>Начните оформление: здесь будут все этапы порядка с их сроками.</translation>
    </message>
    <message>
        <source>Start registration</source>
        <translation>Начать оформление</translation>
    </message>
    <message>
        <source>Correct days, person or note</source>
        <translation>Исправить дни, ответственного или примечание</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>срок {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Free</source>
        <translation>Свободен</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланирован</translation>
    </message>
    <message>
        <source>In registration</source>
        <translation>Оформляется</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>На доработке</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Приостановлен</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрирован</translation>
    </message>
    <message>
        <source>Right terminated</source>
        <translation>Право прекращено</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>saving…</source>
        <translation>сохраняется…</translation>
    </message>
    <message>
        <source>Scale of the map</source>
        <translation>Масштаб карты</translation>
    </message>
    <message>
        <source>Scale of the map: type 2000 and press Enter</source>
        <translation>Масштаб карты: наберите 2000 и нажмите Enter</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Life story</source>
        <translation>История участка</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>retired on {day}</source>
        <translation>снят с учёта {day}</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Образован из</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Преобразован в</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Retired on {day}: click for its story</source>
        <translation>Снят с учёта {day}: щёлкните, чтобы увидеть историю</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>Щёлкните, чтобы перейти</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Граница</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened.</source>
        <translation>Ничего такого не происходило.</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Начерчен</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Импортирован из файла</translation>
    </message>
    <message>
        <source>Entered in the register</source>
        <translation>Внесён в реестр</translation>
    </message>
    <message>
        <source>Came from a split</source>
        <translation>Образован разделом</translation>
    </message>
    <message>
        <source>Came from a merger</source>
        <translation>Образован объединением</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделён</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединён</translation>
    </message>
    <message>
        <source>Boundary changed</source>
        <translation>Изменена граница</translation>
    </message>
    <message>
        <source>Corners changed, area as before</source>
        <translation>Изменены точки, площадь прежняя</translation>
    </message>
    <message>
        <source>Another cadastral number</source>
        <translation>Изменён кадастровый номер</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Снят с учёта</translation>
    </message>
    <message>
        <source>Linked to a project</source>
        <translation>Связан с проектом</translation>
    </message>
    <message>
        <source>Unlinked from its project</source>
        <translation>Отвязан от проекта</translation>
    </message>
    <message>
        <source>Registration opened</source>
        <translation>Оформление открыто</translation>
    </message>
    <message>
        <source>Stage started</source>
        <translation>Этап начат</translation>
    </message>
    <message>
        <source>Stage resumed</source>
        <translation>Этап возобновлён</translation>
    </message>
    <message>
        <source>Stage suspended</source>
        <translation>Этап приостановлен</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>Возвращён на доработку</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Stage done</source>
        <translation>Этап завершён</translation>
    </message>
    <message>
        <source>Stage not required</source>
        <translation>Этап не требуется</translation>
    </message>
    <message>
        <source>Stage planned again</source>
        <translation>Этап снова запланирован</translation>
    </message>
    <message>
        <source>Right registered</source>
        <translation>Право зарегистрировано</translation>
    </message>
    <message>
        <source>Right ended</source>
        <translation>Право прекращено</translation>
    </message>
    <message>
        <source>Released for the next applicant</source>
        <translation>Освобождён для следующего заявителя</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>срок {day}</translation>
    </message>
    <message>
        <source>written down on {moment}, {who}</source>
        <translation>записано {moment}, {who}</translation>
    </message>
    <message>
        <source>The journal does not have it: it was entered with the record.</source>
        <translation>В журнале нет: внесено вместе с записью.</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>What it protects</source>
        <translation>Что охраняет</translation>
    </message>
    <message>
        <source>Name, Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Name, Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Width, m</source>
        <translation>Ширина, м</translation>
    </message>
    <message>
        <source>Act or decree</source>
        <translation>Акт или постановление</translation>
    </message>
    <message>
        <source>number and day</source>
        <translation>номер и дата</translation>
    </message>
    <message>
        <source>New protection strip</source>
        <translation>Новая охранная зона</translation>
    </message>
    <message>
        <source>Draw the line in the middle of the strip, or its area. The checks heed it at once.</source>
        <translation>Нарисуйте среднюю линию зоны или её границу. Проверка сразу её учитывает.</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>К карте</translation>
    </message>
    <message>
        <source>Line with a width</source>
        <translation>Линия с шириной</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Замкнутый контур</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Нарисовать</translation>
    </message>
    <message>
        <source>Type coordinates</source>
        <translation>Ввести координаты</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Protection strip</source>
        <translation>Охранная зона</translation>
    </message>
    <message>
        <source>What differs is recorded as one change.</source>
        <translation>Отличия вносятся одной правкой.</translation>
    </message>
    <message>
        <source>Draw it anew on the map</source>
        <translation>Нарисовать на карте заново</translation>
    </message>
    <message>
        <source>Delete the strip</source>
        <translation>Удалить зону</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>{width} m</source>
        <translation>{width} м</translation>
    </message>
    <message>
        <source>made up</source>
        <translation>вымышлено</translation>
    </message>
</context>
<context>
    <name>Succession</name>
    <message>
        <source>Project and right go on with the new plots</source>
        <translation>Проект и право переходят к новым участкам</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Area before {before} m², after {after} m²</source>
        <translation>Площадь: было {before} м², станет {after} м²</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbours get a corner</source>
        <translation>
            <numerusform>у %n соседнего участка добавится точка</numerusform>
            <numerusform>у %n соседних участков добавится точка</numerusform>
            <numerusform>у %n соседних участков добавится точка</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}: {area} m²</source>
        <translation>{n}: {area}&#xa0;м²</translation>
    </message>
    <message>
        <source>Number {n}</source>
        <translation>Номер {n}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Save the summary as PDF</source>
        <translation>Сохранить сводку в PDF</translation>
    </message>
    <message>
        <source>Summary as PDF</source>
        <translation>Сводка в PDF</translation>
    </message>
    <message>
        <source>Nothing to sum up yet</source>
        <translation>Подводить итоги пока не по чему</translation>
    </message>
    <message>
        <source>Hectares by status and zone, the course of registration, money and jobs planned and come true stand here as soon as there are plots.</source>
        <translation>Когда появятся участки, здесь будут гектары по зонам и статусам, ход оформления, инвестиции и рабочие места: план и факт.</translation>
    </message>
    <message>
        <source>Draw a plot</source>
        <translation>Начертить участок</translation>
    </message>
    <message>
        <source>Zones and statuses, hectares</source>
        <translation>Зоны и статусы, гектары</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>Land by zone and status</source>
        <translation>Земля по зонам и статусам</translation>
    </message>
    <message>
        <source>Investment, planned and actual</source>
        <translation>Инвестиции: план и факт</translation>
    </message>
    <message>
        <source>Registration, last 12 months</source>
        <translation>Оформление, последние 12 месяцев</translation>
    </message>
    <message>
        <source>Output by year</source>
        <translation>Объём производства по годам</translation>
    </message>
    <message>
        <source>Jobs, planned and actual</source>
        <translation>Рабочие места: план и факт</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>Где теряется время</translation>
    </message>
    <message>
        <source>Blocked land</source>
        <translation>Заблокированная земля</translation>
    </message>
    <message>
        <source>The sources contradict each other</source>
        <translation>Источники противоречат друг другу</translation>
    </message>
    <message>
        <source>Both sides stand as they were told; nothing was put right.</source>
        <translation>Показано и то и другое, как сказано; ничего не исправлено.</translation>
    </message>
    <message>
        <source>What the sources say of region and zones</source>
        <translation>Что говорят источники об области и зонах</translation>
    </message>
    <message>
        <source>The sources are silent about</source>
        <translation>В источниках не указано</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>на {day}</translation>
    </message>
    <message numerus="yes">
        <source>and %n smaller projects, counted in the sums</source>
        <translation>
            <numerusform>и ещё %n проект поменьше, учтён в суммах</numerusform>
            <numerusform>и ещё %n проекта поменьше, учтены в суммах</numerusform>
            <numerusform>и ещё %n проектов поменьше, учтены в суммах</numerusform>
        </translation>
    </message>
    <message>
        <source>Stated without years: {total}</source>
        <translation>Указано без разбивки по годам: {total}</translation>
    </message>
    <message>
        <source>No stage was finished in the last year.</source>
        <translation>За последний год не завершён ни один этап.</translation>
    </message>
    <message>
        <source>Median days of the stages that were finished in the last year</source>
        <translation>Дней на этап, медиана по завершённым за последний год</translation>
    </message>
    <message>
        <source>{years} = {sum}, but the source says {total} bn ₸: the difference is {difference}.</source>
        <translation>{years} = {sum}, а в источнике {total} млрд ₸: разница {difference}.</translation>
    </message>
    <message>
        <source>The sources say from {low} to {high}.</source>
        <translation>Источники называют от {low} до {high}.</translation>
    </message>
    <message>
        <source>Land in plots</source>
        <translation>Земля в участках</translation>
    </message>
    <message numerus="yes">
        <source>in %n zones</source>
        <translation>
            <numerusform>в %n зоне</numerusform>
            <numerusform>в %n зонах</numerusform>
            <numerusform>в %n зонах</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered in {year}</source>
        <translation>Зарегистрировано в {year} году</translation>
    </message>
    <message>
        <source>Free land</source>
        <translation>Свободная земля</translation>
    </message>
    <message>
        <source>Plots in all</source>
        <translation>Всего участков</translation>
    </message>
    <message>
        <source>In registration</source>
        <translation>В оформлении</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>area from coordinates</source>
        <translation>площадь по координатам</translation>
    </message>
    <message numerus="yes">
        <source>%n plots have no area and are not in the sum</source>
        <translation>
            <numerusform>%n участок без площади, в сумму не вошёл</numerusform>
            <numerusform>%n участка без площади, в сумму не вошли</numerusform>
            <numerusform>%n участков без площади, в сумму не вошли</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Все зоны</translation>
    </message>
    <message>
        <source>Right ended, plot not released</source>
        <translation>Право прекращено, участок не освобождён</translation>
    </message>
    <message>
        <source>No step for more than a year</source>
        <translation>Без движения больше года</translation>
    </message>
    <message>
        <source>Refused, no new application</source>
        <translation>Отказано, нового заявления нет</translation>
    </message>
    <message>
        <source>Without a zone</source>
        <translation>Вне зон</translation>
    </message>
    <message>
        <source>The region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Register {name}, as of {day}</source>
        <translation>Реестр {name}, по состоянию на {day}</translation>
    </message>
    <message>
        <source>The whole register</source>
        <translation>Весь реестр</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>источники расходятся</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>The largest projects</source>
        <translation>Крупнейшие проекты</translation>
    </message>
    <message>
        <source>stated by the sources as a whole</source>
        <translation>указано источником в целом</translation>
    </message>
    <message>
        <source>sum of the projects</source>
        <translation>сумма по проектам</translation>
    </message>
    <message>
        <source>All projects together</source>
        <translation>Все проекты вместе</translation>
    </message>
    <message>
        <source>The region, as the sources say</source>
        <translation>Область, по источникам</translation>
    </message>
    <message>
        <source>Output of {year}</source>
        <translation>Объём производства, {year} год</translation>
    </message>
    <message>
        <source>Applications opened</source>
        <translation>Открыто заявлений</translation>
    </message>
    <message>
        <source>Rights registered</source>
        <translation>Зарегистрировано прав</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Nothing was registered in the last year.</source>
        <translation>За последний год ничего не зарегистрировано.</translation>
    </message>
    <message>
        <source>From application to right: {days} (median of {n})</source>
        <translation>От заявления до права: {days} (медиана, участков: {n})</translation>
    </message>
    <message>
        <source>{percent} % of those in registration</source>
        <translation>{percent} % от оформляемых</translation>
    </message>
    <message>
        <source>{what}, last 12 months</source>
        <translation>{what}, последние 12 месяцев</translation>
    </message>
    <message numerus="yes">
        <source>%n plots stand here now</source>
        <translation>
            <numerusform>сейчас на этом этапе %n участок</numerusform>
            <numerusform>сейчас на этом этапе %n участка</numerusform>
            <numerusform>сейчас на этом этапе %n участков</numerusform>
        </translation>
    </message>
    <message>
        <source>late {percent} %</source>
        <translation>с опозданием {percent} %</translation>
    </message>
    <message>
        <source>median of {n} in the last year, calendar days</source>
        <translation>медиана по {n} за последний год, календарные дни</translation>
    </message>
    <message>
        <source>Now at: {stage}</source>
        <translation>Сейчас на этапе: {stage}</translation>
    </message>
    <message numerus="yes">
        <source>%n plots</source>
        <translation>
            <numerusform>%n участок</numerusform>
            <numerusform>%n участка</numerusform>
            <numerusform>%n участков</numerusform>
        </translation>
    </message>
    <message>
        <source>known for {known} of {all}</source>
        <translation>известно {known} из {all}</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} дн.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>Введите, чтобы сузить список</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Фильтр…</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>Скрыть столбец</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Столбцы…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Only this value</source>
        <translation>Только это значение</translation>
    </message>
    <message>
        <source>Without this value</source>
        <translation>Без этого значения</translation>
    </message>
    <message>
        <source>Copy the column “{column}”</source>
        <translation>Копировать столбец «{column}»</translation>
    </message>
    <message>
        <source>Change together…</source>
        <translation>Изменить вместе…</translation>
    </message>
    <message>
        <source>Sort by “{column}”</source>
        <translation>Сортировать по «{column}»</translation>
    </message>
    <message>
        <source>Sort within by it</source>
        <translation>Сортировать внутри</translation>
    </message>
    <message>
        <source>Group by “{column}”</source>
        <translation>Группировать по «{column}»</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>Ни одна строка не проходит фильтр</translation>
    </message>
    <message>
        <source>There are others; the filter hides them.</source>
        <translation>Другие есть, их скрывает фильтр.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows chosen</source>
        <translation>
            <numerusform>выбрана %n строка</numerusform>
            <numerusform>выбраны %n строки</numerusform>
            <numerusform>выбрано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} из {total}</translation>
    </message>
    <message>
        <source>+ filter</source>
        <translation>+ фильтр</translation>
    </message>
    <message>
        <source>only what the map shows</source>
        <translation>только видимое на карте</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группировать</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>By {column}</source>
        <translation>Группы: {column}</translation>
    </message>
    <message>
        <source>Without groups</source>
        <translation>Без групп</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>указано</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>from</source>
        <translation>от</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Take the filter off</source>
        <translation>Снять фильтр</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Как сначала</translation>
    </message>
    <message>
        <source>{column}: {values}</source>
        <translation>{column}: {values}</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n значение</numerusform>
            <numerusform>%n значения</numerusform>
            <numerusform>%n значений</numerusform>
        </translation>
    </message>
    <message>
        <source>without {values}</source>
        <translation>кроме: {values}</translation>
    </message>
    <message>
        <source>from {low}</source>
        <translation>от {low}</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>до {high}</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Select (V)</source>
        <translation>Выделить (V)</translation>
    </message>
    <message>
        <source>Draw a plot (N)</source>
        <translation>Рисовать участок (N)</translation>
    </message>
    <message>
        <source>Draw a rectangle (N, R)</source>
        <translation>Рисовать прямоугольник (N, R)</translation>
    </message>
    <message>
        <source>Draw a circle (N, O)</source>
        <translation>Рисовать окружность (N, O)</translation>
    </message>
    <message>
        <source>Edit corners (B)</source>
        <translation>Править точки (B)</translation>
    </message>
    <message>
        <source>Split a plot (K)</source>
        <translation>Разделить участок (K)</translation>
    </message>
    <message>
        <source>Measure (L)</source>
        <translation>Измерить (L)</translation>
    </message>
    <message>
        <source>Change the shape</source>
        <translation>Изменить форму</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переместить</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Повернуть</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштабировать</translation>
    </message>
    <message>
        <source>Boundary along a line</source>
        <translation>Граница по линии</translation>
    </message>
    <message>
        <source>Pull a side</source>
        <translation>Сдвинуть линию</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Plots, projects and stages</source>
        <translation>Участки, проекты и этапы</translation>
    </message>
    <message>
        <source>Register, language, theme</source>
        <translation>Реестр, язык, тема</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Печать листа</translation>
    </message>
    <message>
        <source>Change the shape</source>
        <translation>Изменить форму</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Вид карты</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
</context>
<context>
    <name>Traverse</name>
    <message>
        <source>New plot from a route</source>
        <translation>Новый участок по ходу</translation>
    </message>
    <message>
        <source>Bearings and angles: 90,5 or 90 30 15 or С45°30&apos;В. Enter: the next cell, Ctrl+V: a copied table.</source>
        <translation>Углы: 90,5 или 90 30 15 или С45°30&apos;В. Enter: следующая ячейка, Ctrl+V: скопированная таблица.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Bearings</source>
        <translation>Дир. углы</translation>
    </message>
    <message>
        <source>Angles right of the route</source>
        <translation>Правые углы</translation>
    </message>
    <message>
        <source>Angles left of the route</source>
        <translation>Левые углы</translation>
    </message>
    <message>
        <source>As measured</source>
        <translation>Как измерено</translation>
    </message>
    <message>
        <source>Adjusted (Bowditch)</source>
        <translation>Уравнено по длинам</translation>
    </message>
    <message>
        <source>Corner 1: X (north)</source>
        <translation>Точка 1: X (север)</translation>
    </message>
    <message>
        <source>Corner 1: Y (east)</source>
        <translation>Точка 1: Y (восток)</translation>
    </message>
    <message>
        <source>Bearing of leg 1</source>
        <translation>Дир. угол линии 1</translation>
    </message>
    <message>
        <source>Cadastral number</source>
        <translation>Кадастровый номер</translation>
    </message>
    <message>
        <source>the next free one</source>
        <translation>очередной</translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation>Дир. угол</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Угол</translation>
    </message>
    <message>
        <source>Length, m</source>
        <translation>Длина, м</translation>
    </message>
    <message>
        <source>The plot appears here.</source>
        <translation>Здесь появится участок.</translation>
    </message>
    <message>
        <source>Misclosure {miss} m of {most} m allowed, 1:{relative}</source>
        <translation>Невязка {miss} м, допустимо {most} м, 1:{relative}</translation>
    </message>
    <message>
        <source>angles {miss}″ of {most}″</source>
        <translation>углы {miss}″, допустимо {most}″</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The register does not open</source>
        <translation>Реестр не открывается</translation>
    </message>
    <message>
        <source>Open the demo register</source>
        <translation>Открыть учебный реестр</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Произошло непредвиденное</translation>
    </message>
    <message>
        <source>What was finished is saved. The report helps the makers of the program to mend it.</source>
        <translation>Всё завершённое сохранено. Отчёт поможет разработчикам исправить программу.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Копировать отчёт</translation>
    </message>
</context>
<context>
    <name>TypedCorners</name>
    <message>
        <source>Paste a table or type one corner a line, X (north) then Y (east):
4 970 000,00  11 698 000,00</source>
        <translation>Вставьте таблицу или вводите по точке в строке: X (север), затем Y (восток):
4 970 000,00  11 698 000,00</translation>
    </message>
    <message>
        <source>The boundary appears here.</source>
        <translation>Здесь появится граница.</translation>
    </message>
    <message numerus="yes">
        <source>%n corners</source>
        <translation>
            <numerusform>%n точка</numerusform>
            <numerusform>%n точки</numerusform>
            <numerusform>%n точек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines left out</source>
        <translation>
            <numerusform>%n строка пропущена</numerusform>
            <numerusform>%n строки пропущены</numerusform>
            <numerusform>%n строк пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>X (north) first</source>
        <translation>Сначала X (север)</translation>
    </message>
    <message>
        <source>Y (east) first</source>
        <translation>Сначала Y (восток)</translation>
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
        <translation>Виды</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Сохранить вид…</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>Переименовать «{name}»…</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Удалить вид «{name}»</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Сохранить вид</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Переименовать вид</translation>
    </message>
    <message>
        <source>Filter, columns, order and groups are kept for the whole office.</source>
        <translation>Фильтр, столбцы, порядок и группы сохраняются для всей конторы.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>The view of this name will be replaced.</source>
        <translation>Вид с таким названием будет заменён.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>plot without a number</source>
        <translation>участок без номера</translation>
    </message>
</context>
<context>
    <name>Years</name>
    <message>
        <source>Output by year</source>
        <translation>Производство по годам</translation>
    </message>
    <message>
        <source>Source of new figures</source>
        <translation>Источник новых показателей</translation>
    </message>
    <message>
        <source>Paste from a sheet</source>
        <translation>Вставить из таблицы</translation>
    </message>
    <message>
        <source>This could not be read; it is not recorded yet.</source>
        <translation>Это не прочитано и пока не записано.</translation>
    </message>
    <message>
        <source>known for {known} of {of}</source>
        <translation>известно за {known} из {of}</translation>
    </message>
    <message>
        <source>The source states a total of {total}{period}.</source>
        <translation>В источнике итог {total}{period}.</translation>
    </message>
    <message>
        <source>The years differ from it by {n}; both stand as they are.</source>
        <translation>С суммой по годам расходится на {n}; показано и то и другое.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Write a year here; then its figures</source>
        <translation>Впишите сюда год, затем его показатели</translation>
    </message>
</context>
<context>
    <name>ZoneBox</name>
    <message>
        <source>No zone yet</source>
        <translation>Зоны пока нет</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Все зоны</translation>
    </message>
    <message>
        <source>Make the first zone</source>
        <translation>Создать первую зону</translation>
    </message>
    <message>
        <source>New zone…</source>
        <translation>Новая зона…</translation>
    </message>
    <message>
        <source>planned, no land yet</source>
        <translation>планируется, земли пока нет</translation>
    </message>
</context>
<context>
    <name>ZonePassport</name>
    <message>
        <source>Stage is late</source>
        <translation>Этап просрочен</translation>
    </message>
    <message>
        <source>Change names, kind, district or note of the zone</source>
        <translation>Изменить название, вид, район или примечание зоны</translation>
    </message>
    <message>
        <source>Click a plot on the map or in the list: its passport opens here. Shift adds another plot, a box takes many.</source>
        <translation>Щёлкните участок на карте или в списке: здесь откроется его паспорт. Shift добавляет участок, рамка берёт несколько.</translation>
    </message>
    <message>
        <source>Area of the zone</source>
        <translation>Площадь зоны</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Система координат</translation>
    </message>
    <message>
        <source>All figures of the region</source>
        <translation>Все показатели области</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Все зоны</translation>
    </message>
    <message>
        <source>a planned zone: no land yet</source>
        <translation>планируемая зона: земли пока нет</translation>
    </message>
    <message>
        <source>What the sources say of the zone</source>
        <translation>Что говорят источники о зоне</translation>
    </message>
    <message>
        <source>What the sources say of the region</source>
        <translation>Что говорят источники об области</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{program}: this is missing: {what}. --help says more.</source>
        <translation>{program}: не хватает: {what}. Подробнее: --help.</translation>
    </message>
    <message>
        <source>{program}: this is not understood: {what}. --help says more.</source>
        <translation>{program}: непонятно: {what}. Подробнее: --help.</translation>
    </message>
    <message>
        <source>{program}: {option} needs a value. --help says more.</source>
        <translation>{program}: для {option} нужно значение. Подробнее: --help.</translation>
    </message>
    <message>
        <source>{program}: {option} cannot be {what}; it can be {known}.</source>
        <translation>{program}: {option} не может быть {what}; возможно: {known}.</translation>
    </message>
    <message>
        <source>{program}: {option} cannot be {what}. --help says more.</source>
        <translation>{program}: {option} не может быть {what}. Подробнее: --help.</translation>
    </message>
    <message>
        <source>{program}: {what}. --help says more.</source>
        <translation>{program}: {what}. Подробнее: --help.</translation>
    </message>
    <message>
        <source>There is no command {command}. --help lists them.</source>
        <translation>Команды {command} нет. Список команд: --help.</translation>
    </message>
    <message>
        <source>The command {command} comes with a later version.</source>
        <translation>Команда {command} появится в следующей версии.</translation>
    </message>
    <message>
        <source>Sheets of the kind {kind} come with a later version.</source>
        <translation>Листы вида {kind} появятся в следующей версии.</translation>
    </message>
    <message>
        <source>PDFs for the archive come with a later version.</source>
        <translation>PDF для архива появится в следующей версии.</translation>
    </message>
    <message>
        <source>Say which plot to print: --plot with its number.</source>
        <translation>Укажите, какой участок печатать: --plot и его номер.</translation>
    </message>
    <message>
        <source>TELIM_TODAY is not a day like 2026-11-23: {text}.</source>
        <translation>TELIM_TODAY — не дата вида 2026-11-23: {text}.</translation>
    </message>
    <message>
        <source>This is not a day like 23.11.2026: {text}.</source>
        <translation>Это не дата вида 23.11.2026: {text}.</translation>
    </message>
    <message>
        <source>--map wants a field and a column, such as cadastral_no=CODE, not {text}.</source>
        <translation>Для --map нужны поле и столбец, например cadastral_no=CODE, а не {text}.</translation>
    </message>
    <message>
        <source>There is no screen for the window; the commands work without one: --help.</source>
        <translation>Нет экрана, чтобы открыть окно; команды работают и без него: --help.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Остановлено; ничего не изменилось.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}); it is written down in {log}.</source>
        <translation>Произошло непредвиденное ({kind}); запись об этом: {log}.</translation>
    </message>
    <message>
        <source>New plot</source>
        <translation>Новый участок</translation>
    </message>
    <message>
        <source>Change of boundary</source>
        <translation>Изменение границы</translation>
    </message>
    <message>
        <source>Plot split</source>
        <translation>Раздел участка</translation>
    </message>
    <message>
        <source>Plots merged</source>
        <translation>Объединение участков</translation>
    </message>
    <message>
        <source>Boundary along a line</source>
        <translation>Изменение границы по линии</translation>
    </message>
    <message>
        <source>Side moved in parallel</source>
        <translation>Параллельный сдвиг линии</translation>
    </message>
    <message>
        <source>Moved to another place</source>
        <translation>Перенос на другое место</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Поворот</translation>
    </message>
    <message>
        <source>Enlarged or reduced</source>
        <translation>Увеличение или уменьшение</translation>
    </message>
    <message>
        <source>Plot squared up</source>
        <translation>Выравнивание под прямые углы</translation>
    </message>
    <message>
        <source>Boundary simplified</source>
        <translation>Упрощение границы</translation>
    </message>
    <message>
        <source>Hole cut</source>
        <translation>Вырез добавлен</translation>
    </message>
    <message>
        <source>Hole filled</source>
        <translation>Вырез заполнен</translation>
    </message>
    <message>
        <source>Corner inserted</source>
        <translation>Поворотная точка вставлена</translation>
    </message>
    <message>
        <source>Corner taken out</source>
        <translation>Поворотная точка удалена</translation>
    </message>
    <message>
        <source>Coordinates pasted</source>
        <translation>Координаты вставлены</translation>
    </message>
    <message>
        <source>Other first corner</source>
        <translation>Другая первая точка</translation>
    </message>
    <message>
        <source>Corners run the other way</source>
        <translation>Обход точек изменён на обратный</translation>
    </message>
    <message>
        <source>Corners renumbered</source>
        <translation>Точки перенумерованы</translation>
    </message>
    <message>
        <source>Order of corners changed</source>
        <translation>Порядок точек изменён</translation>
    </message>
    <message>
        <source>Plot retired</source>
        <translation>Снятие участка с учёта</translation>
    </message>
    <message>
        <source>New zone</source>
        <translation>Новая зона</translation>
    </message>
    <message>
        <source>Change of the zone&apos;s boundary</source>
        <translation>Изменение границы зоны</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>New investor</source>
        <translation>Новый инвестор</translation>
    </message>
    <message>
        <source>Plot linked to a project</source>
        <translation>Связь участка с проектом</translation>
    </message>
    <message>
        <source>Plot unlinked from its project</source>
        <translation>Отвязка участка от проекта</translation>
    </message>
    <message>
        <source>Paper added</source>
        <translation>Добавление документа</translation>
    </message>
    <message>
        <source>Change of the plot&apos;s passport</source>
        <translation>Изменение паспорта участка</translation>
    </message>
    <message>
        <source>Change of the zone&apos;s record</source>
        <translation>Изменение данных зоны</translation>
    </message>
    <message>
        <source>Change of the project</source>
        <translation>Изменение проекта</translation>
    </message>
    <message>
        <source>Change of the investor&apos;s record</source>
        <translation>Изменение данных инвестора</translation>
    </message>
    <message>
        <source>Change of the link to a project</source>
        <translation>Изменение связи с проектом</translation>
    </message>
    <message>
        <source>Change of the plot&apos;s origin</source>
        <translation>Изменение происхождения участка</translation>
    </message>
    <message>
        <source>Change of the registration</source>
        <translation>Изменение оформления</translation>
    </message>
    <message>
        <source>Change of the stage&apos;s record</source>
        <translation>Изменение данных этапа</translation>
    </message>
    <message>
        <source>Change of a paper</source>
        <translation>Изменение документа</translation>
    </message>
    <message>
        <source>Change of a protection strip</source>
        <translation>Изменение охранной зоны</translation>
    </message>
    <message>
        <source>Change of a reference shape</source>
        <translation>Изменение объекта подложки</translation>
    </message>
    <message>
        <source>Change of the calendar</source>
        <translation>Изменение календаря</translation>
    </message>
    <message>
        <source>Day of the working calendar</source>
        <translation>День рабочего календаря</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>Новый показатель</translation>
    </message>
    <message>
        <source>Figure corrected</source>
        <translation>Исправление показателя</translation>
    </message>
    <message>
        <source>Figure taken out</source>
        <translation>Удаление показателя</translation>
    </message>
    <message>
        <source>Figures recorded</source>
        <translation>Показатели внесены</translation>
    </message>
    <message>
        <source>Plots linked to a project</source>
        <translation>Участки связаны с проектом</translation>
    </message>
    <message>
        <source>Plot moved to another project</source>
        <translation>Участок перенесён в другой проект</translation>
    </message>
    <message>
        <source>Link taken out</source>
        <translation>Связь убрана</translation>
    </message>
    <message>
        <source>Investors merged</source>
        <translation>Инвесторы объединены</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>Проект удалён</translation>
    </message>
    <message>
        <source>Investor deleted</source>
        <translation>Инвестор удалён</translation>
    </message>
    <message>
        <source>Zone deleted</source>
        <translation>Зона удалена</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Новое заявление</translation>
    </message>
    <message>
        <source>Registration opened</source>
        <translation>Начало оформления</translation>
    </message>
    <message>
        <source>Stage planned again</source>
        <translation>Этап снова запланирован</translation>
    </message>
    <message>
        <source>Stage started</source>
        <translation>Начало этапа</translation>
    </message>
    <message>
        <source>Stage finished</source>
        <translation>Завершение этапа</translation>
    </message>
    <message>
        <source>Stage suspended</source>
        <translation>Приостановка этапа</translation>
    </message>
    <message>
        <source>Stage resumed</source>
        <translation>Возобновление этапа</translation>
    </message>
    <message>
        <source>Papers returned for correction</source>
        <translation>Возврат на доработку</translation>
    </message>
    <message>
        <source>Stage refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Stage not required</source>
        <translation>Этап не требуется</translation>
    </message>
    <message>
        <source>Several stages at once</source>
        <translation>Несколько этапов сразу</translation>
    </message>
    <message>
        <source>Back to an earlier stage</source>
        <translation>Возврат на прежний этап</translation>
    </message>
    <message>
        <source>Right ended</source>
        <translation>Прекращение права</translation>
    </message>
    <message>
        <source>Plot released</source>
        <translation>Освобождение участка</translation>
    </message>
    <message>
        <source>Demo register</source>
        <translation>Учебный реестр</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Импорт из файла</translation>
    </message>
    <message>
        <source>Changes by another program</source>
        <translation>Изменения другой программы</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Файла {file} нет.</translation>
    </message>
    <message>
        <source>{file} cannot be read: the file is damaged or is not what its name says.</source>
        <translation>{file} не читается: файл повреждён или это не то, что сказано в его имени.</translation>
    </message>
    <message>
        <source>{file} cannot be read: the file is damaged. Nothing was changed.</source>
        <translation>{file} не читается: файл повреждён. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>{file} was given up after {seconds} seconds: it could not be read.</source>
        <translation>{file} не удалось прочитать за {seconds} с, чтение прекращено.</translation>
    </message>
    <message>
        <source>{file} needs more memory than it may have.</source>
        <translation>Для {file} не хватает разрешённой памяти.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: line {line}, column {column}.</source>
        <translation>Файл — неправильный JSON: строка {line}, столбец {column}.</translation>
    </message>
    <message>
        <source>The file is not usable JSON: it is nested too deep or has impossible numbers.</source>
        <translation>Такой JSON использовать нельзя: слишком глубокая вложенность или невозможные числа.</translation>
    </message>
    <message>
        <source>The file holds nothing that could be imported.</source>
        <translation>В файле нет ничего, что можно импортировать.</translation>
    </message>
    <message>
        <source>This is Esri JSON, which cannot be read; save it as GeoJSON or Shapefile.</source>
        <translation>Это Esri JSON, он не читается; сохраните файл как GeoJSON или Shapefile.</translation>
    </message>
    <message>
        <source>The file has no layer with shapes.</source>
        <translation>В файле нет слоя с контурами.</translation>
    </message>
    <message>
        <source>There is no layer {layer}; the file has: {names}.</source>
        <translation>Слоя {layer} нет; в файле есть: {names}.</translation>
    </message>
    <message>
        <source>The file has several layers; say which with --layer: {names}.</source>
        <translation>В файле несколько слоёв; укажите нужный через --layer: {names}.</translation>
    </message>
    <message>
        <source>The archive holds several data sets; say which with --layer: {names}.</source>
        <translation>В архиве несколько наборов данных; укажите нужный через --layer: {names}.</translation>
    </message>
    <message>
        <source>The archive {file} holds no data set that can be read.</source>
        <translation>В архиве {file} нет данных, которые можно прочитать.</translation>
    </message>
    <message>
        <source>The archive {file} is damaged or packed in an unknown way.</source>
        <translation>Архив {file} повреждён или упакован неизвестным способом.</translation>
    </message>
    <message>
        <source>The archive {file} would become too large when unpacked.</source>
        <translation>Архив {file} после распаковки был бы слишком велик.</translation>
    </message>
    <message>
        <source>{file} declares XML entities, which may do harm; it was not read.</source>
        <translation>В {file} объявлены сущности XML, это опасно; файл не прочитан.</translation>
    </message>
    <message>
        <source>{file} is a part of a Shapefile; name {wanted}.</source>
        <translation>{file} — только часть Shapefile; укажите {wanted}.</translation>
    </message>
    <message>
        <source>The format of {file} is not known.</source>
        <translation>Формат файла {file} неизвестен.</translation>
    </message>
    <message>
        <source>Files of the kind {suffix} come with a later version.</source>
        <translation>Файлы вида {suffix} появятся в следующей версии.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding}.</source>
        <translation>Кодировки {encoding} нет.</translation>
    </message>
    <message>
        <source>{file} does not say its coordinate system; say it, such as --crs EPSG:28411.</source>
        <translation>В {file} не указана система координат; укажите её, например --crs EPSG:28411.</translation>
    </message>
    <message>
        <source>There is no field {field}; there are: {names}.</source>
        <translation>Поля {field} нет; есть: {names}.</translation>
    </message>
    <message>
        <source>There is no column {column}; the file has: {names}.</source>
        <translation>Столбца {column} нет; в файле есть: {names}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} не записан: {why}.</translation>
    </message>
    <message>
        <source>{file} is a register; choose another name for the export.</source>
        <translation>{file} — это реестр; выберите для экспорта другое имя.</translation>
    </message>
    <message>
        <source>The register has no plots to export.</source>
        <translation>В реестре нет участков для экспорта.</translation>
    </message>
    <message>
        <source>Row {row} was refused: it has no shape.</source>
        <translation>Строка {row} не принята: у неё нет контура.</translation>
    </message>
    <message>
        <source>Row {row} was refused: its shape cannot be read.</source>
        <translation>Строка {row} не принята: контур не читается.</translation>
    </message>
    <message>
        <source>Row {row} was refused: its coordinates are wrong.</source>
        <translation>Строка {row} не принята: координаты неверны.</translation>
    </message>
    <message>
        <source>Row {row} was refused: a coordinate is no number.</source>
        <translation>Строка {row} не принята: одна из координат — не число.</translation>
    </message>
    <message>
        <source>Row {row} was refused: it is a point or a line, not an area.</source>
        <translation>Строка {row} не принята: это точка или линия, а не площадь.</translation>
    </message>
    <message>
        <source>Row {row} was refused: a boundary needs three corners.</source>
        <translation>Строка {row} не принята: границе нужны три точки.</translation>
    </message>
    <message>
        <source>Row {row} was refused: the boundary encloses nothing.</source>
        <translation>Строка {row} не принята: граница ничего не охватывает.</translation>
    </message>
    <message>
        <source>Row {row} was refused: the boundary crosses itself.</source>
        <translation>Строка {row} не принята: граница пересекает сама себя.</translation>
    </message>
    <message>
        <source>Row {row} was refused: its boundaries cross each other.</source>
        <translation>Строка {row} не принята: её границы пересекают друг друга.</translation>
    </message>
    <message>
        <source>Row {row} was refused: it lies outside the world.</source>
        <translation>Строка {row} не принята: она лежит за пределами земного шара.</translation>
    </message>
    <message>
        <source>Row {row} was refused: it lies too far away for the coordinate system of the register.</source>
        <translation>Строка {row} не принята: она слишком далеко для системы координат реестра.</translation>
    </message>
    <message>
        <source>Row {row} was mended: the boundary crossed itself.</source>
        <translation>Строка {row} исправлена: граница пересекала сама себя.</translation>
    </message>
    <message>
        <source>Row {row} was mended: its boundaries crossed each other.</source>
        <translation>Строка {row} исправлена: её границы пересекали друг друга.</translation>
    </message>
    <message>
        <source>Row {row} was mended: a part without area was dropped.</source>
        <translation>Строка {row} исправлена: часть без площади отброшена.</translation>
    </message>
    <message>
        <source>Row {row} was mended: a part or hole without area was dropped.</source>
        <translation>Строка {row} исправлена: часть или вырез без площади отброшены.</translation>
    </message>
    <message>
        <source>Row {row} was mended: repeated corners were dropped.</source>
        <translation>Строка {row} исправлена: повторные точки отброшены.</translation>
    </message>
    <message>
        <source>Row {row} was mended: the boundary was not closed.</source>
        <translation>Строка {row} исправлена: граница была не замкнута.</translation>
    </message>
    <message>
        <source>Row {row} was mended: heights were dropped.</source>
        <translation>Строка {row} исправлена: высоты отброшены.</translation>
    </message>
    <message>
        <source>Row {row} was mended: points and lines beside the area were dropped.</source>
        <translation>Строка {row} исправлена: точки и линии рядом с площадью отброшены.</translation>
    </message>
    <message>
        <source>The file does not say its coordinate system; {crs} (WGS 84) was taken.</source>
        <translation>В файле не указана система координат; принята {crs} (WGS 84).</translation>
    </message>
    <message>
        <source>The new register is in {crs}, the UTM zone of the file&apos;s centre.</source>
        <translation>Новый реестр — в {crs}, зоне UTM центра файла.</translation>
    </message>
    <message>
        <source>No row could be taken, so the register {file} was not made.</source>
        <translation>Ни одна строка не принята, поэтому реестр {file} не создан.</translation>
    </message>
    <message>
        <source>The letters were read as {encoding}; if they look wrong, say --encoding.</source>
        <translation>Буквы прочитаны в кодировке {encoding}; если они выглядят неверно, укажите --encoding.</translation>
    </message>
    <message>
        <source>These columns were kept in the plots&apos; notes: {names}.</source>
        <translation>Эти столбцы сохранены в примечаниях участков: {names}.</translation>
    </message>
    <message>
        <source>These columns were left out: {names}.</source>
        <translation>Эти столбцы опущены: {names}.</translation>
    </message>
    <message>
        <source>{n} notes were too long and were cut.</source>
        <translation>Слишком длинные примечания сокращены: {n}.</translation>
    </message>
    <message>
        <source>{n} texts lost letters that {encoding} does not have; UTF-8 and KZ1048 have all Kazakh letters.</source>
        <translation>В текстах ({n}) потеряны буквы, которых нет в {encoding}; все казахские буквы есть в UTF-8 и KZ1048.</translation>
    </message>
    <message>
        <source>{n} texts were longer than a Shapefile holds and were cut.</source>
        <translation>Тексты длиннее, чем вмещает Shapefile, сокращены: {n}.</translation>
    </message>
    <message>
        <source>No coordinate system is called {crs}.</source>
        <translation>Системы координат {crs} нет.</translation>
    </message>
    <message>
        <source>No conversion with a stated accuracy is known for the coordinate system {crs}.</source>
        <translation>Для системы координат {crs} не известно преобразование с указанной точностью.</translation>
    </message>
    <message>
        <source>Some coordinates lie too far away to be converted from {source} to {crs}.</source>
        <translation>Некоторые координаты лежат слишком далеко, чтобы перевести их из {source} в {crs}.</translation>
    </message>
    <message>
        <source>A corner of the boundary has no coordinates.</source>
        <translation>У одной из точек границы нет координат.</translation>
    </message>
    <message>
        <source>A boundary needs at least three different corners; this one has {corners}.</source>
        <translation>Границе нужны хотя бы три разные точки; здесь их {corners}.</translation>
    </message>
    <message>
        <source>The corners of the boundary lie on one line, so that it encloses nothing.</source>
        <translation>Точки границы лежат на одной прямой, она ничего не охватывает.</translation>
    </message>
    <message>
        <source>The boundary crosses itself at X {at[1]:.2f}, Y {at[0]:.2f}.</source>
        <translation>Граница пересекает сама себя: X {at[1]:.2f}, Y {at[0]:.2f}.</translation>
    </message>
    <message>
        <source>Parts or holes of the boundary cross each other at X {at[1]:.2f}, Y {at[0]:.2f}.</source>
        <translation>Части или вырезы границы пересекаются: X {at[1]:.2f}, Y {at[0]:.2f}.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«{text}» — не число.</translation>
    </message>
    <message>
        <source>“{text}” is not an azimuth; write degrees such as 90,5 or 90 30 15.</source>
        <translation>«{text}» — не дирекционный угол; пишите градусы: 90,5 или 90 30 15.</translation>
    </message>
    <message>
        <source>“{text}” is not a length with azimuth; write 25 or @25&lt;90.</source>
        <translation>«{text}» — не длина с углом; пишите так: 25 или @25&lt;90.</translation>
    </message>
    <message>
        <source>The text holds no coordinates: each line needs two numbers.</source>
        <translation>В тексте нет координат: в каждой строке нужны два числа.</translation>
    </message>
    <message>
        <source>“{text}” is not a day: write it as 27.11.2026.</source>
        <translation>«{text}» — не дата: пишите так: 27.11.2026.</translation>
    </message>
    <message>
        <source>{text} is negative; here only zero or more makes sense.</source>
        <translation>{text} — отрицательное число; здесь годится только ноль или больше.</translation>
    </message>
    <message>
        <source>{text} is not a whole number.</source>
        <translation>{text} — не целое число.</translation>
    </message>
    <message>
        <source>Write the name in Kazakh or in Russian.</source>
        <translation>Напишите название на казахском или русском.</translation>
    </message>
    <message>
        <source>Write the reason: it stays in the history of the plot.</source>
        <translation>Напишите причину: она останется в истории участка.</translation>
    </message>
    <message>
        <source>Write why: it stays in the history of the plot.</source>
        <translation>Напишите почему: это останется в истории участка.</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Выберите файл.</translation>
    </message>
    <message>
        <source>Choose a project from the list.</source>
        <translation>Выберите проект из списка.</translation>
    </message>
    <message>
        <source>Somebody else has changed this value meanwhile: it is now “{now}”.</source>
        <translation>Это значение тем временем изменил кто-то другой: теперь «{now}».</translation>
    </message>
    <message>
        <source>The name is missing: write it in Kazakh or in Russian.</source>
        <translation>Нет названия: напишите его на казахском или русском.</translation>
    </message>
    <message>
        <source>The reason is missing: it stays in the history of the plot.</source>
        <translation>Нет причины: она останется в истории участка.</translation>
    </message>
    <message>
        <source>Write what the paper is called, or its number.</source>
        <translation>Напишите название документа или его номер.</translation>
    </message>
    <message>
        <source>“{value}” cannot be chosen here; the list has: {known}.</source>
        <translation>«{value}» здесь выбрать нельзя; в списке: {known}.</translation>
    </message>
    <message>
        <source>The figure is no number.</source>
        <translation>Значение показателя — не число.</translation>
    </message>
    <message>
        <source>The field {field} is not filled in by hand: the program changes it together with other records.</source>
        <translation>Поле {field} не заполняется вручную: программа меняет его вместе с другими записями.</translation>
    </message>
    <message>
        <source>{date} is still to come: today is {today}. Write the day on which it happened.</source>
        <translation>{date} ещё не наступило: сегодня {today}. Укажите день, когда это произошло.</translation>
    </message>
    <message>
        <source>{date} is too early: what came before it happened on {previous}.</source>
        <translation>{date} — слишком рано: предыдущее событие было {previous}.</translation>
    </message>
    <message>
        <source>The stage cannot end on {end}: it started on {start}.</source>
        <translation>Этап не может закончиться {end}: он начался {start}.</translation>
    </message>
    <message>
        <source>The plot {plot} was retired on {date}; it can no longer be changed.</source>
        <translation>Участок {plot} снят с учёта {date}; изменить его больше нельзя.</translation>
    </message>
    <message>
        <source>The boundary is the same as before; there is nothing to save.</source>
        <translation>Граница та же, что была; сохранять нечего.</translation>
    </message>
    <message>
        <source>{crs} does not measure in metres; choose a system that has X and Y in metres.</source>
        <translation>{crs} измеряет не в метрах; выберите систему, где X и Y в метрах.</translation>
    </message>
    <message>
        <source>These are degrees; write X and Y in metres of the zone&apos;s coordinate system.</source>
        <translation>Это градусы; пишите X и Y в метрах системы координат зоны.</translation>
    </message>
    <message>
        <source>Choose a coordinate system, or write the EPSG code of one, such as 32642.</source>
        <translation>Выберите систему координат или напишите её код EPSG, например 32642.</translation>
    </message>
    <message>
        <source>The plot has no cadastral number yet.</source>
        <translation>У участка ещё нет кадастрового номера.</translation>
    </message>
    <message>
        <source>“{number}” is not written as a cadastral number, such as 10-156-999-012.</source>
        <translation>«{number}» не похоже на кадастровый номер, образец: 10-156-999-012.</translation>
    </message>
    <message>
        <source>{number}: the district {district} is not in the list of districts.</source>
        <translation>{number}: района {district} нет в списке районов.</translation>
    </message>
    <message>
        <source>{number} is of another district: the plots of this zone begin with {district}.</source>
        <translation>{number} относится к другому району: номера участков этой зоны начинаются с {district}.</translation>
    </message>
    <message>
        <source>{number} is no BIN or IIN: both have twelve digits.</source>
        <translation>{number} — не БИН и не ИИН: в обоих двенадцать цифр.</translation>
    </message>
    <message>
        <source>{number} is no BIN or IIN: by its other digits the check digit should be {digit}. Compare it with the paper.</source>
        <translation>{number} — не БИН и не ИИН: по остальным цифрам контрольная должна быть {digit}. Сверьте с документом.</translation>
    </message>
    <message>
        <source>The plot {plot} serves the project “{project}” already.</source>
        <translation>Участок {plot} уже связан с проектом «{project}».</translation>
    </message>
    <message>
        <source>The plot {plot} serves another project: “{project}”. A plot serves one project at a time.</source>
        <translation>Участок {plot} отведён под другой проект: «{project}». У участка может быть только один проект.</translation>
    </message>
    <message>
        <source>Change the project</source>
        <translation>Сменить проект</translation>
    </message>
    <message>
        <source>The plot {plot} does not serve this project.</source>
        <translation>Участок {plot} не связан с этим проектом.</translation>
    </message>
    <message>
        <source>The plot {plot} has no registration yet; start one first.</source>
        <translation>Оформление участка {plot} ещё не начато; сначала начните его.</translation>
    </message>
    <message>
        <source>The registration of the plot {plot} is under way; finish or refuse it first.</source>
        <translation>Участок {plot} оформляется; сначала завершите оформление или внесите отказ.</translation>
    </message>
    <message>
        <source>The right to the plot {plot} ended on {date}; the stages of its registration stay as they are.</source>
        <translation>Право на участок {plot} прекращено {date}; этапы его оформления остаются как есть.</translation>
    </message>
    <message>
        <source>A newer registration of the plot {plot} began on {date}; change the stages of that one.</source>
        <translation>Новое оформление участка {plot} начато {date}; меняйте этапы в нём.</translation>
    </message>
    <message>
        <source>The right to the plot {plot} is registered and in force; end the right first.</source>
        <translation>Право на участок {plot} зарегистрировано и действует; сначала прекратите право.</translation>
    </message>
    <message>
        <source>There is no right to the plot {plot} that could be ended.</source>
        <translation>На участок {plot} нет права, которое можно прекратить.</translation>
    </message>
    <message>
        <source>The right to the plot {plot} is not registered yet; write a note that says why it ends now.</source>
        <translation>Право на участок {plot} ещё не зарегистрировано; напишите в примечании, почему оно прекращается.</translation>
    </message>
    <message>
        <source>The right to the plot {plot} has not ended; end it before the release.</source>
        <translation>Право на участок {plot} не прекращено; прекратите его, прежде чем освобождать участок.</translation>
    </message>
    <message>
        <source>The right to the plot {plot} has ended, but the plot is not free yet; release it first.</source>
        <translation>Право на участок {plot} прекращено, но участок ещё не свободен; сначала освободите его.</translation>
    </message>
    <message>
        <source>The plot {plot} is free already.</source>
        <translation>Участок {plot} уже свободен.</translation>
    </message>
    <message>
        <source>There is no way of registration {key}; there are: {known}.</source>
        <translation>Порядка оформления {key} нет; есть: {known}.</translation>
    </message>
    <message>
        <source>The registration has no stage {key}; it has: {known}.</source>
        <translation>В оформлении нет этапа {key}; есть: {known}.</translation>
    </message>
    <message>
        <source>A stage cannot be {status}; it can be: {known}.</source>
        <translation>Этап не может быть {status}; возможно: {known}.</translation>
    </message>
    <message>
        <source>The stage stands so already; nothing was changed.</source>
        <translation>Этап уже в этом состоянии; ничего не изменилось.</translation>
    </message>
    <message>
        <source>The stage is not suspended, so that it cannot be resumed.</source>
        <translation>Этап не приостановлен, возобновлять нечего.</translation>
    </message>
    <message>
        <source>A stage does not usually go this way; write a note that says why.</source>
        <translation>Обычно этап так не меняется; напишите в примечании почему.</translation>
    </message>
    <message>
        <source>Stage {number} is still open; finish it first, or write a note that says why it waits.</source>
        <translation>Этап {number} ещё открыт; сначала завершите его или напишите в примечании, почему он ждёт.</translation>
    </message>
    <message>
        <source>A scale is 1 to a number above zero, such as 1:1000; {scale} is none.</source>
        <translation>Масштаб — один к числу больше нуля, например 1:1000; {scale} — не масштаб.</translation>
    </message>
    <message>
        <source>At 1:{scale} the plot does not fit on the page; it fits at 1:{fits}.</source>
        <translation>В масштабе 1:{scale} участок не помещается на листе; он помещается в масштабе 1:{fits}.</translation>
    </message>
    <message>
        <source>The plot is too large for a sheet at any scale.</source>
        <translation>Участок слишком велик для листа в любом масштабе.</translation>
    </message>
    <message>
        <source>There is no paper {paper}; choose one of {papers}.</source>
        <translation>Формата {paper} нет; выберите один из: {papers}.</translation>
    </message>
    <message>
        <source>On {paper} no room is left for the map; choose a larger paper.</source>
        <translation>На {paper} не остаётся места для плана; выберите формат больше.</translation>
    </message>
    <message>
        <source>A sheet speaks kk, ru or en, not {languages}.</source>
        <translation>Язык листа — kk, ru или en, а не {languages}.</translation>
    </message>
    <message>
        <source>A plan at an exact scale needs a coordinate system in metres that keeps areas; {crs} is none.</source>
        <translation>Плану в точном масштабе нужна система координат в метрах, сохраняющая площади; {crs} не такая.</translation>
    </message>
    <message>
        <source>Sheets of the kind {kind} cannot be printed yet.</source>
        <translation>Листы вида {kind} пока не печатаются.</translation>
    </message>
    <message>
        <source>{plot} is retired; a plan shows living plots.</source>
        <translation>{plot} снят с учёта; план показывает только участки на учёте.</translation>
    </message>
    <message>
        <source>Choose at least one plot for the sheet.</source>
        <translation>Выберите для листа хотя бы один участок.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Папки {folder} нет.</translation>
    </message>
    <message>
        <source>Nothing may be written into the folder {folder}.</source>
        <translation>В папку {folder} писать нельзя.</translation>
    </message>
    <message>
        <source>{path} is open in another program; close it there or choose another name.</source>
        <translation>{path} открыт в другой программе; закройте его там или выберите другое имя.</translation>
    </message>
    <message>
        <source>The disk is full: {path} was not written.</source>
        <translation>Диск заполнен: {path} не записан.</translation>
    </message>
    <message>
        <source>{path} is a folder; give the name of a PDF file.</source>
        <translation>{path} — папка; укажите имя файла PDF.</translation>
    </message>
    <message>
        <source>{path} was not written: {reason}.</source>
        <translation>{path} не записан: {reason}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Файла {path} нет.</translation>
    </message>
    <message>
        <source>{path} is damaged or no PDF.</source>
        <translation>{path} повреждён или это не PDF.</translation>
    </message>
    <message>
        <source>{path} is a PDF, but not a plot plan of this program.</source>
        <translation>{path} — PDF, но не план участка из этой программы.</translation>
    </message>
    <message>
        <source>Page {page}: {width} × {height} mm is no standard paper size.</source>
        <translation>Страница {page}: {width} × {height} мм — не стандартный формат бумаги.</translation>
    </message>
    <message>
        <source>Page {page}: no scale is printed.</source>
        <translation>Страница {page}: масштаб не напечатан.</translation>
    </message>
    <message>
        <source>Page {page}: different scales are printed: {found}.</source>
        <translation>Страница {page}: напечатаны разные масштабы: {found}.</translation>
    </message>
    <message>
        <source>Page {page}: no coordinate system is printed.</source>
        <translation>Страница {page}: система координат не напечатана.</translation>
    </message>
    <message>
        <source>Page {page}: different coordinate systems are printed: {found}.</source>
        <translation>Страница {page}: напечатаны разные системы координат: {found}.</translation>
    </message>
    <message>
        <source>Page {page}: the drawing is not at 1:{printed}; it errs by {mm} mm over its length.</source>
        <translation>Страница {page}: чертёж не в масштабе 1:{printed}; ошибка на всей длине {mm} мм.</translation>
    </message>
    <message>
        <source>Page {page}: {drawn} corners are drawn, {listed} are listed.</source>
        <translation>Страница {page}: точек на чертеже — {drawn}, в списке — {listed}.</translation>
    </message>
    <message>
        <source>Page {page}: corner {number} is drawn {mm} mm away from its coordinates.</source>
        <translation>Страница {page}: точка {number} нанесена в {mm} мм от своих координат.</translation>
    </message>
    <message>
        <source>Page {page}: corner {number} is listed where {expected} belongs.</source>
        <translation>Страница {page}: на месте точки {expected} указана точка {number}.</translation>
    </message>
    <message>
        <source>Page {page}: the number {number} does not stand beside its corner.</source>
        <translation>Страница {page}: номер {number} стоит не у своей точки.</translation>
    </message>
    <message>
        <source>Page {page}: the table of corners does not return to its first corner ({number}).</source>
        <translation>Страница {page}: таблица точек не возвращается к первой точке ({number}).</translation>
    </message>
    <message>
        <source>Page {page}: the side from corner {number} measures {computed} m, {printed} m is printed.</source>
        <translation>Страница {page}: линия от точки {number} равна {computed} м, а напечатано {printed} м.</translation>
    </message>
    <message>
        <source>Page {page}: the azimuth from corner {number} does not agree with the coordinates.</source>
        <translation>Страница {page}: дирекционный угол от точки {number} не согласуется с координатами.</translation>
    </message>
    <message>
        <source>Page {page}: the grid lies {mm} mm away from round coordinates.</source>
        <translation>Страница {page}: сетка смещена на {mm} мм от круглых координат.</translation>
    </message>
    <message>
        <source>Page {page}: the map has no georeference.</source>
        <translation>Страница {page}: у карты нет координатной привязки.</translation>
    </message>
    <message>
        <source>Page {page}: the georeference errs by {metres} m.</source>
        <translation>Страница {page}: ошибка координатной привязки {metres} м.</translation>
    </message>
    <message>
        <source>Page {page}: some letters cannot be read back.</source>
        <translation>Страница {page}: некоторые буквы не читаются обратно.</translation>
    </message>
    <message>
        <source>Page {page}: no check sum is printed.</source>
        <translation>Страница {page}: контрольная сумма не напечатана.</translation>
    </message>
    <message>
        <source>Page {page}: letters were lost or changed: the check sum is {computed}, {printed} is printed.</source>
        <translation>Страница {page}: буквы потеряны или изменены: контрольная сумма {computed}, напечатана {printed}.</translation>
    </message>
    <message>
        <source>Page {page}: the words “{label}” are missing.</source>
        <translation>Страница {page}: нет слов «{label}».</translation>
    </message>
    <message>
        <source>Page {page}: notes were laid over the page.</source>
        <translation>Страница {page}: поверх страницы добавлены пометки.</translation>
    </message>
    <message>
        <source>Page {page}: the page was turned.</source>
        <translation>Страница {page}: страница повёрнута.</translation>
    </message>
    <message>
        <source>Page {page}: the page was cropped.</source>
        <translation>Страница {page}: страница обрезана.</translation>
    </message>
    <message>
        <source>Page {page}: something was added to the page.</source>
        <translation>Страница {page}: на страницу что-то добавлено.</translation>
    </message>
    <message>
        <source>Page {page}: there are hidden words.</source>
        <translation>Страница {page}: есть скрытые слова.</translation>
    </message>
    <message>
        <source>The file holds {count} raster images; a plan has none.</source>
        <translation>В файле растровые изображения ({count}); в плане их нет.</translation>
    </message>
    <message>
        <source>A font is not embedded.</source>
        <translation>Один из шрифтов не встроен в файл.</translation>
    </message>
    <message>
        <source>Page {page}: the plot {plot} is not in the register.</source>
        <translation>Страница {page}: участка {plot} нет в реестре.</translation>
    </message>
    <message>
        <source>Page {page}: the plot {plot} was retired on {on}.</source>
        <translation>Страница {page}: участок {plot} снят с учёта {on}.</translation>
    </message>
    <message>
        <source>Page {page}: the sheet is in {printed}, the plot&apos;s official system is {register}.</source>
        <translation>Страница {page}: лист в {printed}, а официальная система участка — {register}.</translation>
    </message>
    <message>
        <source>Page {page}: the boundary of {plot} has changed; it has {corners} corners now.</source>
        <translation>Страница {page}: граница {plot} изменилась; теперь точек: {corners}.</translation>
    </message>
    <message>
        <source>Page {page}: corner {number} lies {metres} m away from the register&apos;s.</source>
        <translation>Страница {page}: точка {number} лежит в {metres} м от её места в реестре.</translation>
    </message>
    <message>
        <source>Page {page}: the sheet cannot be composed again to compare its words.</source>
        <translation>Страница {page}: лист нельзя составить заново, чтобы сравнить слова.</translation>
    </message>
    <message>
        <source>The sheet has {printed} pages, it should have {expected}.</source>
        <translation>В листе страниц: {printed}, должно быть: {expected}.</translation>
    </message>
    <message>
        <source>Page {page}: the register says something else now: {expected} instead of {printed}.</source>
        <translation>Страница {page}: в реестре теперь иначе: {expected} вместо {printed}.</translation>
    </message>
    <message>
        <source>Click a number or a bar for its plots. Tab: the next number. Enter: its plots. PDF saves the page.</source>
        <translation>Щёлкните число или столбец: откроются участки. Tab: следующее число. Enter: его участки. PDF сохраняет страницу.</translation>
    </message>
    <message>
        <source>Click a row for its plots. Enter: the record. Shift+click on a head sorts within. Right click: only this value.</source>
        <translation>Щёлкните строку: выберутся участки. Enter: запись. Shift+щелчок по заголовку: внутри. Правая кнопка: только это значение.</translation>
    </message>
    <message>
        <source>This place comes with a later version.</source>
        <translation>Этот раздел появится в следующей версии.</translation>
    </message>
    <message>
        <source>Choose the plots that become one: Shift+click adds a plot.</source>
        <translation>Выберите участки для объединения: Shift+щелчок добавляет участок.</translation>
    </message>
    <message>
        <source>The map shows a day of the past. Close its bar (Esc) to change something.</source>
        <translation>Карта показывает прошедший день. Чтобы изменять, закройте его полосу (Esc).</translation>
    </message>
    <message>
        <source>This register is open for reading only.</source>
        <translation>Этот реестр открыт только для чтения.</translation>
    </message>
    <message>
        <source>Choose a plot first: click it on the map or in the list.</source>
        <translation>Сначала выберите участок: щёлкните его на карте или в списке.</translation>
    </message>
    <message>
        <source>Several plots are chosen; choose one.</source>
        <translation>Выбрано несколько участков; выберите один.</translation>
    </message>
    <message>
        <source>Choose the plot whose plan is to be printed.</source>
        <translation>Выберите участок, план которого нужно напечатать.</translation>
    </message>
    <message>
        <source>There is no zone yet; make one first.</source>
        <translation>Зоны ещё нет; сначала создайте её.</translation>
    </message>
    <message>
        <source>No project is linked to this plot.</source>
        <translation>С этим участком не связан проект.</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>Ваших изменений для отмены нет.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Ничего не отменялось, повторять нечего.</translation>
    </message>
    <message>
        <source>This plot has no registration yet; start one in its passport.</source>
        <translation>Оформление этого участка ещё не начато; начните его в паспорте.</translation>
    </message>
    <message>
        <source>The registration of this plot has ended.</source>
        <translation>Оформление этого участка завершено.</translation>
    </message>
    <message>
        <source>The present stage does not allow this step now.</source>
        <translation>Текущий этап сейчас не допускает этого шага.</translation>
    </message>
    <message>
        <source>Click the plot that the project gets. Esc leaves it as it is</source>
        <translation>Щёлкните участок, который получает проект. Esc: оставить как есть</translation>
    </message>
    <message>
        <source>Click a plot of the project that this plot gets too. Esc leaves it as it is</source>
        <translation>Щёлкните участок того проекта, к которому относится и этот. Esc: оставить как есть</translation>
    </message>
    <message>
        <source>Everything is saved already: every change is on the disk at once.</source>
        <translation>Всё уже сохранено: каждое изменение сразу пишется на диск.</translation>
    </message>
    <message>
        <source>Exported: {path}</source>
        <translation>Экспортировано: {path}</translation>
    </message>
    <message>
        <source>That plot has no project; click one that has.</source>
        <translation>У того участка нет проекта; щёлкните участок с проектом.</translation>
    </message>
    <message>
        <source>Undone: {name}</source>
        <translation>Отменено: {name}</translation>
    </message>
    <message>
        <source>Done again: {name}</source>
        <translation>Повторено: {name}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Somebody else has changed the register; you see the new state.</source>
        <translation>Реестр изменил кто-то другой; вы видите новое состояние.</translation>
    </message>
    <message>
        <source>This is a copy of the demo register: try whatever you like.</source>
        <translation>Это копия учебного реестра: пробуйте что угодно.</translation>
    </message>
    <message>
        <source>Somebody else has changed this since; it cannot be undone.</source>
        <translation>С тех пор это изменил кто-то другой; отменить нельзя.</translation>
    </message>
    <message>
        <source>Something unexpected happened: {what}</source>
        <translation>Произошло непредвиденное: {what}</translation>
    </message>
    <message>
        <source>A half-drawn shape is waiting from last time.</source>
        <translation>С прошлого раза ждёт незаконченный набросок.</translation>
    </message>
    <message>
        <source>This record is no longer in the register.</source>
        <translation>Этой записи больше нет в реестре.</translation>
    </message>
    <message>
        <source>There is no register {path}.</source>
        <translation>Реестра {path} нет.</translation>
    </message>
    <message>
        <source>{path} is not a register of this program.</source>
        <translation>{path} — не реестр этой программы.</translation>
    </message>
    <message>
        <source>The register {path} is damaged; put back the last good copy of the file.</source>
        <translation>Реестр {path} повреждён; верните последнюю исправную копию файла.</translation>
    </message>
    <message>
        <source>A shape in the register is damaged; put back the last good copy of the file.</source>
        <translation>Один из контуров в реестре повреждён; верните последнюю исправную копию файла.</translation>
    </message>
    <message>
        <source>{path} may not be read; ask for the right to read it.</source>
        <translation>{path} нельзя читать; попросите право на чтение.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Telim (version {version} of the register); install the newer program.</source>
        <translation>{path} создан более новым Telim (версия реестра {version}); установите новую программу.</translation>
    </message>
    <message>
        <source>{path} is of an older version ({version}) and must be brought up to date; open it where it may be changed.</source>
        <translation>{path} старой версии ({version}), его нужно обновить; откройте его там, где его можно менять.</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name.</source>
        <translation>{path} уже есть; выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Папки {path} нет.</translation>
    </message>
    <message>
        <source>Registers on a server come with a later version.</source>
        <translation>Реестры на сервере появятся в следующей версии.</translation>
    </message>
    <message>
        <source>The register {path} is open for reading only.</source>
        <translation>Реестр {path} открыт только для чтения.</translation>
    </message>
    <message>
        <source>The file {path} is write-protected.</source>
        <translation>Файл {path} защищён от записи.</translation>
    </message>
    <message>
        <source>Nothing may be written into the folder {path}; choose another one.</source>
        <translation>В папку {path} писать нельзя; выберите другую.</translation>
    </message>
    <message>
        <source>The file {path} is gone: it was moved, renamed, or its disk was taken away.</source>
        <translation>Файл {path} пропал: его переместили, переименовали или отключили диск.</translation>
    </message>
    <message>
        <source>The disk of {path} is full: this was not saved. Make room and do it again.</source>
        <translation>Диск с {path} заполнен: это не сохранено. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>One value is too long for the register {path}; this was not saved.</source>
        <translation>Одно значение слишком длинное для реестра {path}; это не сохранено.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written; this was not saved. The system says: {reason}</source>
        <translation>{path} не читается или не пишется; это не сохранено. Система сообщает: {reason}</translation>
    </message>
    <message>
        <source>Another program is writing into the register right now; wait a moment and do it again.</source>
        <translation>В реестр сейчас пишет другая программа; подождите немного и повторите.</translation>
    </message>
    <message>
        <source>Somebody else has changed this first, so your change was not saved; you see the new state.</source>
        <translation>Это раньше вас изменил кто-то другой, ваше изменение не сохранено; вы видите новое состояние.</translation>
    </message>
    <message>
        <source>Somebody else has taken this record out of the register.</source>
        <translation>Эту запись кто-то другой убрал из реестра.</translation>
    </message>
    <message>
        <source>There is no plot {number} in the register.</source>
        <translation>Участка {number} в реестре нет.</translation>
    </message>
    <message>
        <source>Several plots have the number {number}; say which one by its id: {ids}.</source>
        <translation>Номер {number} у нескольких участков; укажите нужный по идентификатору: {ids}.</translation>
    </message>
    <message>
        <source>There is nothing to do again: nothing was undone.</source>
        <translation>Ничего не отменялось, повторять нечего.</translation>
    </message>
    <message>
        <source>Choose a tool.</source>
        <translation>Выберите инструмент.</translation>
    </message>
    <message>
        <source>Click a plot: what it was on that day. Ctrl+Left, Ctrl+Right in the bar: change to change. Esc: today.</source>
        <translation>Щёлкните участок: каким он был в тот день. В полосе Ctrl+Влево, Ctrl+Вправо: по изменениям. Esc: сегодня.</translation>
    </message>
    <message>
        <source>Click a plot. Shift adds, Ctrl adds or removes, dragging draws a box. Enter: last tool again.</source>
        <translation>Щёлкните участок. Shift: добавить. Ctrl: добавить или убрать. Протяжка: рамка. Enter: прежний инструмент.</translation>
    </message>
    <message>
        <source>Let go to select what the box meets. Ctrl: only what lies inside. Shift adds. Esc: no box.</source>
        <translation>Отпустите, чтобы выбрать всё, что задела рамка. Ctrl: только внутри. Shift: добавить. Esc: без рамки.</translation>
    </message>
    <message>
        <source>Click the first corner of the plot, or type X and Y. R: rectangle, O: circle. Ctrl: no snapping. Esc: leave.</source>
        <translation>Щёлкните первую точку участка или введите X и Y. R: прямоугольник. O: окружность. Ctrl: без привязки. Esc: выйти.</translation>
    </message>
    <message>
        <source>Click the first corner of the zone, or type X and Y. R: rectangle, O: circle. Ctrl: no snapping. Esc: leave.</source>
        <translation>Щёлкните первую точку зоны или введите X и Y. R: прямоугольник. O: окружность. Ctrl: без привязки. Esc: выйти.</translation>
    </message>
    <message>
        <source>Click the next corner, or type a length. G: arc, T: along a plot. Shift: right angle. Backspace: one back. Esc: pause.</source>
        <translation>Щёлкните точку или введите длину. G: дуга. T: вдоль участка. Shift: прямой угол. Backspace: на шаг назад. Esc: пауза.</translation>
    </message>
    <message>
        <source>Next corner; Enter or corner 1 finishes, Shift+C closes along neighbours. G: arc, T: along a plot. Backspace: one back.</source>
        <translation>Следующая точка; Enter или точка 1: завершить. Shift+C: вдоль соседей. G: дуга. T: вдоль участка. Backspace: назад.</translation>
    </message>
    <message>
        <source>Click on the line that is held, or type a length. Esc lets it go. F8: right angles, F10: fixed ones.</source>
        <translation>Щёлкните на закреплённой линии или наберите длину. Esc отпускает. F8: прямые углы, F10: шаг углов.</translation>
    </message>
    <message>
        <source>Not here: the side would cross the boundary. Choose another place, or Backspace.</source>
        <translation>Здесь нельзя: линия пересекла бы границу. Выберите другое место или нажмите Backspace.</translation>
    </message>
    <message>
        <source>Paused. Enter or a click: draw on. Delete: discard. Backspace: one back. Esc: leave, the sketch is kept.</source>
        <translation>Пауза. Enter или щелчок: рисовать дальше. Delete: отбросить. Backspace: на шаг назад. Esc: выйти, набросок останется.</translation>
    </message>
    <message>
        <source>Length in metres. Enter puts the corner towards the pointer, Tab: azimuth. Esc: drop it.</source>
        <translation>Длина в метрах. Enter: поставить точку в сторону указателя. Tab: дирекционный угол. Esc: отбросить.</translation>
    </message>
    <message>
        <source>Azimuth from north: 90,5 or 90 30 15. Enter holds it, Tab: length. Esc: drop it.</source>
        <translation>Дирекционный угол от севера: 90,5 или 90 30 15. Enter: закрепить. Tab: длина. Esc: отбросить.</translation>
    </message>
    <message>
        <source>X, to the north. Enter or Tab: then Y. Esc: drop it.</source>
        <translation>X — на север. Enter или Tab: затем Y. Esc: отбросить.</translation>
    </message>
    <message>
        <source>Y, to the east. Enter puts the corner when X is known. Esc: drop it.</source>
        <translation>Y — на восток. Enter ставит точку, когда X известен. Esc: отбросить.</translation>
    </message>
    <message>
        <source>Click the plot whose corners you want to change. Esc: leave.</source>
        <translation>Щёлкните участок, точки которого нужно изменить. Esc: выйти.</translation>
    </message>
    <message>
        <source>{plot}: drag a corner, or click it and its new place. Double click on a side: new corner. Esc: other plot.</source>
        <translation>{plot}: перетащите точку или щёлкните её, затем новое место. Двойной щелчок по линии: новая точка. Esc: другой участок.</translation>
    </message>
    <message>
        <source>Click the new place. Arrows: 0,1 m (Shift: 1 m). Delete: take it out. [ ]: the next one. X, Y: type it.</source>
        <translation>Щёлкните новое место. Стрелки: 0,1 м (Shift: 1 м). Delete: убрать. [ ]: соседняя. X, Y: ввести.</translation>
    </message>
    <message>
        <source>Click the new place: {count} neighbours move along, U lets them stay. Arrows: 0,1 m. Delete: take it out. X, Y: type it.</source>
        <translation>Щёлкните новое место; соседей сдвинется {count}, U: оставить их. Стрелки: 0,1 м. Delete: убрать. X, Y: ввести.</translation>
    </message>
    <message>
        <source>From now on the neighbours stay where they are; U changes it.</source>
        <translation>Теперь соседние участки остаются на месте; U: снова двигать вместе.</translation>
    </message>
    <message>
        <source>Corners that neighbours share move in all of them again.</source>
        <translation>Общие точки снова двигаются во всех соседних участках.</translation>
    </message>
    <message>
        <source>Let go where the corner should be. Ctrl: no snapping. Shift: along its side. Esc puts it back.</source>
        <translation>Отпустите там, где должна быть точка. Ctrl: без привязки. Shift: вдоль линии. Esc: вернуть на место.</translation>
    </message>
    <message>
        <source>Click where the corner should be, or type X, Y or a length. Ctrl: no snapping. Esc puts it back.</source>
        <translation>Щёлкните, где должна быть точка, или введите X, Y или длину. Ctrl: без привязки. Esc: вернуть на место.</translation>
    </message>
    <message>
        <source>Click the plot that is to be split. Esc: leave.</source>
        <translation>Щёлкните участок, который нужно разделить. Esc: выйти.</translation>
    </message>
    <message>
        <source>Click where the dividing line begins, on the boundary or outside. Ctrl: no snapping. Esc: other plot.</source>
        <translation>Щёлкните начало линии раздела: на границе или снаружи. Ctrl: без привязки. Esc: другой участок.</translation>
    </message>
    <message>
        <source>Click on to the other side. Enter or double click: see the pieces. Shift: right angle. Backspace: one back.</source>
        <translation>Щёлкайте до другой стороны. Enter или двойной щелчок: показать части. Shift: прямой угол. Backspace: на шаг назад.</translation>
    </message>
    <message>
        <source>Split along this line…</source>
        <translation>Разделить по этой линии…</translation>
    </message>
    <message>
        <source>Click the first point. Ctrl: no snapping. Esc: leave.</source>
        <translation>Щёлкните первую точку. Ctrl: без привязки. Esc: выйти.</translation>
    </message>
    <message>
        <source>Click the next point. Enter or double click ends. Backspace: one back. Shift: right angle. Esc: clear.</source>
        <translation>Щёлкните следующую точку. Enter или двойной щелчок: конец. Backspace: на шаг назад. Shift: прямой угол. Esc: очистить.</translation>
    </message>
    <message>
        <source>A click measures anew. Backspace: go on. Esc: clear.</source>
        <translation>Щелчок начнёт измерение заново. Backspace: продолжить. Esc: очистить.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>End measuring</source>
        <translation>Закончить измерение</translation>
    </message>
    <message>
        <source>Take the last corner back</source>
        <translation>Убрать последнюю точку</translation>
    </message>
    <message>
        <source>On the line of this side</source>
        <translation>На продолжении этой линии</translation>
    </message>
    <message>
        <source>Parallel to this side</source>
        <translation>Параллельно этой линии</translation>
    </message>
    <message>
        <source>Square to this side</source>
        <translation>Перпендикулярно этой линии</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Leave the tool</source>
        <translation>Выйти из инструмента</translation>
    </message>
    <message>
        <source>Delete the corner</source>
        <translation>Удалить точку</translation>
    </message>
    <message>
        <source>New corner here</source>
        <translation>Новая точка здесь</translation>
    </message>
    <message>
        <source>corner {number} of {plot}</source>
        <translation>точка {number}, {plot}</translation>
    </message>
    <message>
        <source>side of {plot}</source>
        <translation>линия, {plot}</translation>
    </message>
    <message>
        <source>own side</source>
        <translation>своя линия</translation>
    </message>
    <message>
        <source>crossing on the side of {plot}</source>
        <translation>пересечение с линией, {plot}</translation>
    </message>
    <message>
        <source>crossing with the own side</source>
        <translation>пересечение со своей линией</translation>
    </message>
    <message>
        <source>middle of a side of {plot}</source>
        <translation>середина линии, {plot}</translation>
    </message>
    <message>
        <source>square to the side of {plot}</source>
        <translation>перпендикуляр к линии, {plot}</translation>
    </message>
    <message>
        <source>on the line of a side of {plot}</source>
        <translation>продолжение линии, {plot}</translation>
    </message>
    <message>
        <source>straight on</source>
        <translation>прямо дальше</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>сетка</translation>
    </message>
    <message>
        <source>Sides stand at steps of {step}° to the last one; F10 changes it.</source>
        <translation>Линии идут под углами с шагом {step}° к предыдущей; F10 меняет.</translation>
    </message>
    <message>
        <source>Sides stand at any angle.</source>
        <translation>Линии идут под любым углом.</translation>
    </message>
    <message>
        <source>Corners stand on a grid of {step} m; F9 changes it.</source>
        <translation>Точки ставятся по сетке {step} м; F9 меняет её.</translation>
    </message>
    <message>
        <source>The grid is off.</source>
        <translation>Сетка выключена.</translation>
    </message>
    <message>
        <source>first corner: closes the boundary</source>
        <translation>первая точка: замыкает границу</translation>
    </message>
    <message>
        <source>Click the plot that is to change. Esc: leave.</source>
        <translation>Щёлкните участок, который нужно изменить. Esc: выйти.</translation>
    </message>
    <message>
        <source>Click the base point, or drag. Or type dX;dY or a length. Arrows: 0,1 m, with Shift 1 m. U: neighbours stay. Esc: leave.</source>
        <translation>Щёлкните базовую точку или тяните. Или введите dX;dY или длину. Стрелки: 0,1 м, с Shift 1 м. U: соседи на месте. Esc: выйти.</translation>
    </message>
    <message>
        <source>Click where the base point goes. Or type dX;dY, X Y or a length. Shift: along the grid. Esc: back.</source>
        <translation>Щёлкните, куда перейдёт базовая точка. Или введите dX;dY, X Y или длину. Shift: вдоль осей. Esc: назад.</translation>
    </message>
    <message>
        <source>Click where the base point goes. {count} neighbours go along, U lets them stay. Or type dX;dY, X Y or a length. Esc: back.</source>
        <translation>Щёлкните, куда перейдёт базовая точка. Соседей сдвинется {count}, U: оставить их. Или введите dX;dY, X Y, длину. Esc: назад.</translation>
    </message>
    <message>
        <source>How far: dX;dY, or a length, Tab: azimuth; or the place: X Y. Enter moves. Esc: drop it.</source>
        <translation>На сколько: dX;dY или длина, Tab: дирекционный угол; или место: X Y. Enter: переместить. Esc: отбросить.</translation>
    </message>
    <message>
        <source>dX {north}  dY {east}  {length} m</source>
        <translation>dX {north}  dY {east}  {length} м</translation>
    </message>
    <message>
        <source>X {at[1]:.0f}, Y {at[0]:.0f} is on no map of the region; nothing was changed.</source>
        <translation>X {at[1]:.0f}, Y {at[0]:.0f} нет ни на одной карте региона; ничего не изменено.</translation>
    </message>
    <message>
        <source>Turn: click the point that stays, or type its X Y. U: neighbours stay. Esc: leave.</source>
        <translation>Поворот: щёлкните точку, которая останется на месте, или введите X Y. U: соседи на месте. Esc: выйти.</translation>
    </message>
    <message>
        <source>Click the direction to turn from. Or type the angle, clockwise. Backspace, Esc: back.</source>
        <translation>Щёлкните исходное направление. Или введите угол по часовой стрелке. Backspace, Esc: назад.</translation>
    </message>
    <message>
        <source>Click the new direction. Or type the angle; Tab: new azimuth. Shift: steps of 15°. Esc: back.</source>
        <translation>Щёлкните новое направление. Или введите угол; Tab: новый дирекционный угол. Shift: шаги по 15°. Esc: назад.</translation>
    </message>
    <message>
        <source>Click the new direction. {count} neighbours go along, U lets them stay. Or type the angle; Tab: new azimuth. Esc: back.</source>
        <translation>Щёлкните новое направление. Соседей сдвинется {count}, U: оставить их. Или введите угол; Tab: новый дирекционный угол. Esc: назад.</translation>
    </message>
    <message>
        <source>Angle clockwise, 12,5 or 12 30 00, with a minus the other way. Enter turns. Esc: drop it.</source>
        <translation>Угол по часовой стрелке: 12,5 или 12 30 00; минус: в другую сторону. Enter: повернуть. Esc: отбросить.</translation>
    </message>
    <message>
        <source>Turn by</source>
        <translation>Поворот на</translation>
    </message>
    <message>
        <source>turned by {turn}</source>
        <translation>поворот {turn}</translation>
    </message>
    <message>
        <source>direction {azimuth}</source>
        <translation>дир. угол {azimuth}</translation>
    </message>
    <message>
        <source>Scale: click the point that stays, or type its X Y. U: neighbours stay. Esc: leave.</source>
        <translation>Масштаб: щёлкните точку, которая останется на месте, или введите X Y. U: соседи на месте. Esc: выйти.</translation>
    </message>
    <message>
        <source>Type the factor, such as 1,25. Or click the end of a length from the fixed point. Esc: back.</source>
        <translation>Введите коэффициент, например 1,25. Или щёлкните конец отрезка от неподвижной точки. Esc: назад.</translation>
    </message>
    <message>
        <source>Click how long it becomes. Or type the factor; Tab: the new length. Backspace: one back. Esc: back.</source>
        <translation>Щёлкните, какой станет длина. Или введите коэффициент; Tab: новая длина. Backspace: на шаг назад. Esc: назад.</translation>
    </message>
    <message>
        <source>Click how long it becomes. {count} neighbours go along, U lets them stay. Or type the factor; Tab: the new length.</source>
        <translation>Щёлкните, какой станет длина. Соседей сдвинется {count}, U: оставить их. Или введите коэффициент; Tab: новая длина.</translation>
    </message>
    <message>
        <source>A number above zero: below 1 smaller, above 1 larger. Enter does it. Esc: drop it.</source>
        <translation>Число больше нуля: меньше 1 уменьшает, больше 1 увеличивает. Enter: выполнить. Esc: отбросить.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Коэффициент</translation>
    </message>
    <message>
        <source>× {factor}</source>
        <translation>× {factor}</translation>
    </message>
    <message>
        <source>The factor must be a number above zero.</source>
        <translation>Коэффициент должен быть числом больше нуля.</translation>
    </message>
    <message>
        <source>New boundary: click where the line begins on the boundary. U: neighbours stay. Esc: leave.</source>
        <translation>Новая граница: щёлкните на границе начало линии. U: соседи на месте. Esc: выйти.</translation>
    </message>
    <message>
        <source>Click on to the boundary. Enter or double click: change it. Shift: right angle. Backspace: one back. Esc: clear.</source>
        <translation>Щёлкайте до границы. Enter или двойной щелчок: изменить. Shift: прямой угол. Backspace: на шаг назад. Esc: очистить.</translation>
    </message>
    <message>
        <source>Enter or double click: change the boundary. {count} neighbours go along, U lets them stay. Backspace: one back. Esc: clear.</source>
        <translation>Enter или двойной щелчок: изменить границу. Соседей изменится {count}, U: оставить их. Backspace: на шаг назад. Esc: очистить.</translation>
    </message>
    <message>
        <source>Boundary along this line</source>
        <translation>Граница по этой линии</translation>
    </message>
    <message>
        <source>{before} → {after} m² ({difference})</source>
        <translation>{before} → {after} м² ({difference})</translation>
    </message>
    <message>
        <source>Press on a side and pull, or click it. Or point at it and type the metres. U: neighbours stay. Esc: leave.</source>
        <translation>Тяните линию границы или щёлкните её. Или наведите и введите метры. U: соседи на месте. Esc: выйти.</translation>
    </message>
    <message>
        <source>Let go or click where the side goes. Or type the metres: minus is inwards. Ctrl: no snapping. Esc: back.</source>
        <translation>Отпустите или щёлкните, где пройдёт линия. Или введите метры: минус внутрь. Ctrl: без привязки. Esc: назад.</translation>
    </message>
    <message>
        <source>Let go or click where the side goes. {count} neighbours go along, U lets them stay. Or type the metres. Esc: back.</source>
        <translation>Отпустите или щёлкните, где пройдёт линия. Соседей изменится {count}, U: оставить их. Или введите метры. Esc: назад.</translation>
    </message>
    <message>
        <source>Metres outwards, with a minus inwards. Enter pulls the side. Esc: drop it.</source>
        <translation>Метры наружу, с минусом внутрь. Enter: сдвинуть. Esc: отбросить.</translation>
    </message>
    <message>
        <source>Outwards, m</source>
        <translation>Наружу, м</translation>
    </message>
    <message>
        <source>{length} m</source>
        <translation>{length} м</translation>
    </message>
    <message>
        <source>Point at a side first: the metres are about it.</source>
        <translation>Сначала наведите на линию границы: метры относятся к ней.</translation>
    </message>
    <message>
        <source>{length} m  {azimuth}</source>
        <translation>{length} м  {azimuth}</translation>
    </message>
    <message>
        <source>together {length} m</source>
        <translation>всего {length} м</translation>
    </message>
    <message>
        <source>{hectares} ha ({metres} m²)</source>
        <translation>{hectares} га ({metres} м²)</translation>
    </message>
    <message>
        <source>Length, m</source>
        <translation>Длина, м</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>Дирекционный угол</translation>
    </message>
    <message>
        <source>X (north)</source>
        <translation>X (север)</translation>
    </message>
    <message>
        <source>Y (east)</source>
        <translation>Y (восток)</translation>
    </message>
    <message>
        <source>X from the last corner</source>
        <translation>X от последней точки</translation>
    </message>
    <message>
        <source>Y from the last corner</source>
        <translation>Y от последней точки</translation>
    </message>
    <message>
        <source>Not possible: the boundary would cross itself at X {x}, Y {y}.</source>
        <translation>Нельзя: граница пересекла бы сама себя в точке X {x}, Y {y}.</translation>
    </message>
    <message>
        <source>A boundary needs at least three corners.</source>
        <translation>Границе нужны хотя бы три точки.</translation>
    </message>
    <message>
        <source>The corner stays: a boundary needs at least three.</source>
        <translation>Точка остаётся: границе нужны хотя бы три.</translation>
    </message>
    <message>
        <source>Put the first corner first: a length starts there.</source>
        <translation>Сначала поставьте первую точку: длина откладывается от неё.</translation>
    </message>
    <message>
        <source>The sketch cannot be written to disk; it is kept only while the program runs.</source>
        <translation>Набросок не удаётся записать на диск; он хранится, только пока программа работает.</translation>
    </message>
    <message>
        <source>Snapping is on.</source>
        <translation>Привязка включена.</translation>
    </message>
    <message>
        <source>Snapping is off; F3 turns it on.</source>
        <translation>Привязка выключена; F3 включает её.</translation>
    </message>
    <message>
        <source>The first line must name the columns: bearing or angle, and distance; it is “{text}”.</source>
        <translation>В первой строке должны быть названия столбцов: дирекционный угол или угол и расстояние; там «{text}».</translation>
    </message>
    <message>
        <source>Line {row} is no leg: “{text}”.</source>
        <translation>Строка {row} — не линия хода: «{text}».</translation>
    </message>
    <message>
        <source>A route around a plot needs at least three legs; this one has {legs}.</source>
        <translation>Ходу вокруг участка нужны хотя бы три линии; здесь {legs}.</translation>
    </message>
    <message>
        <source>The length of leg {leg} cannot be {length} m.</source>
        <translation>Длина линии {leg} не может быть {length} м.</translation>
    </message>
    <message>
        <source>Leg {leg} has neither bearing nor angle.</source>
        <translation>У линии {leg} нет ни дирекционного угла, ни измеренного угла.</translation>
    </message>
    <message>
        <source>--start wants E,N such as 500000,4970000, not {text}.</source>
        <translation>Для --start нужны E,N, например 500000,4970000, а не {text}.</translation>
    </message>
    <message>
        <source>The route does not close: it misses by {miss} m, allowed are {most} m.</source>
        <translation>Ход не замыкается: невязка {miss} м, допустимо {most} м.</translation>
    </message>
    <message>
        <source>The angles do not close: they miss by {miss}″, allowed are {most}″.</source>
        <translation>Углы не замыкаются: невязка {miss}″, допустимо {most}″.</translation>
    </message>
    <message>
        <source>Say where corner 1 stands: its X and Y.</source>
        <translation>Укажите, где стоит точка 1: её X и Y.</translation>
    </message>
    <message>
        <source>{why} Press the button once more to record it as it is.</source>
        <translation>{why} Нажмите кнопку ещё раз, чтобы внести как есть.</translation>
    </message>
    <message>
        <source>Look at leg {leg} first: its direction is that of the miss.</source>
        <translation>Сначала проверьте линию {leg}: невязка направлена вдоль неё.</translation>
    </message>
    <message>
        <source>The points are {apart:.2f} m apart: distances of {first:.2f} m and {second:.2f} m do not meet.</source>
        <translation>Между точками {apart:.2f} м: расстояния {first:.2f} м и {second:.2f} м не сходятся.</translation>
    </message>
    <message>
        <source>Both measures begin at the same point.</source>
        <translation>Оба измерения начинаются в одной точке.</translation>
    </message>
    <message>
        <source>The two bearings run side by side and never meet.</source>
        <translation>Два направления параллельны и не пересекаются.</translation>
    </message>
    <message>
        <source>The two bearings meet only behind one of the points.</source>
        <translation>Два направления сходятся только позади одной из точек.</translation>
    </message>
    <message>
        <source>No place on this bearing is {distance:.2f} m from the second point.</source>
        <translation>На этом направлении нет места в {distance:.2f} м от второй точки.</translation>
    </message>
    <message>
        <source>The numbers can be read in {ways} ways: choose the right one.</source>
        <translation>Числа можно прочесть по-разному, вариантов {ways}: выберите верный.</translation>
    </message>
    <message>
        <source>No shape has the size {size}.</source>
        <translation>Фигуры размером {size} не бывает.</translation>
    </message>
    <message>
        <source>This shape begins anew: finish or discard what is drawn first.</source>
        <translation>Эта фигура рисуется с начала: сперва завершите или отбросьте начатое.</translation>
    </message>
    <message>
        <source>Put a corner first: the line goes on from there.</source>
        <translation>Сначала поставьте точку: линия пойдёт от неё.</translation>
    </message>
    <message>
        <source>The last corner is on no boundary: begin tracing at a corner or side of a plot.</source>
        <translation>Последняя точка не на границе: начните с точки или линии участка.</translation>
    </message>
    <message>
        <source>No boundary leads from the last corner to the first one.</source>
        <translation>От последней точки к первой граница не ведёт.</translation>
    </message>
    <message>
        <source>To close along the neighbours, the first and the last corner must be on boundaries of plots.</source>
        <translation>Чтобы замкнуть вдоль соседних участков, первая и последняя точки должны стоять на границах участков.</translation>
    </message>
    <message>
        <source>Rectangle: click its first corner. R: corner by corner. Esc: back.</source>
        <translation>Прямоугольник: щёлкните первую точку. R: по точкам. Esc: назад.</translation>
    </message>
    <message>
        <source>Click the end of the first side, or type width, Tab, height, Tab, azimuth. Enter: done. R: corner by corner.</source>
        <translation>Щёлкните конец первой линии или введите ширину, высоту, угол. Tab: дальше. Enter: готово. R: по точкам.</translation>
    </message>
    <message>
        <source>Move to the depth and click, or type it and press Enter. Backspace: one back. R: corner by corner.</source>
        <translation>Отведите на нужную высоту и щёлкните или введите её и нажмите Enter. Backspace: на шаг назад. R: по точкам.</translation>
    </message>
    <message>
        <source>Circle: click its centre, or type X and Y. O: corner by corner. Esc: back.</source>
        <translation>Окружность: щёлкните центр или введите X и Y. O: по точкам. Esc: назад.</translation>
    </message>
    <message>
        <source>Click a point of the circle, or type the radius. Tab: number of corners of a regular shape. Esc: back.</source>
        <translation>Щёлкните точку окружности или введите радиус. Tab: число точек правильной фигуры. Esc: назад.</translation>
    </message>
    <message>
        <source>How many corners the regular shape has. Tab: radius. Enter: done. Esc: drop it.</source>
        <translation>Сколько точек у правильной фигуры. Tab: радиус. Enter: готово. Esc: отбросить.</translation>
    </message>
    <message>
        <source>Arc: click a point that it passes. G: straight again. Esc: back.</source>
        <translation>Дуга: щёлкните точку, через которую она проходит. G: снова прямо. Esc: назад.</translation>
    </message>
    <message>
        <source>Click the end of the arc; corner 1 closes. Backspace: one back. G: straight.</source>
        <translation>Щёлкните конец дуги; точка 1 замыкает. Backspace: на шаг назад. G: прямо.</translation>
    </message>
    <message>
        <source>Point at the boundary to follow and click; corner 1 closes. T: the other way round. Esc: straight again.</source>
        <translation>Наведите на границу, вдоль которой идти, и щёлкните; точка 1 замыкает. T: с другой стороны. Esc: снова прямо.</translation>
    </message>
    <message>
        <source>No boundary leads there: point at a plot that touches the one where the last corner is. Esc: straight again.</source>
        <translation>Туда граница не ведёт: наведите на участок, смежный с участком последней точки. Esc: снова прямо.</translation>
    </message>
    <message>
        <source>Enter or a click closes the plot along its neighbours. T: the other way round. Esc: back.</source>
        <translation>Enter или щелчок замкнёт участок вдоль соседних. T: с другой стороны. Esc: назад.</translation>
    </message>
    <message>
        <source>Close along the neighbours</source>
        <translation>Замкнуть вдоль соседних участков</translation>
    </message>
    <message>
        <source>Width, m</source>
        <translation>Ширина, м</translation>
    </message>
    <message>
        <source>Height, m</source>
        <translation>Высота, м</translation>
    </message>
    <message>
        <source>Radius, m</source>
        <translation>Радиус, м</translation>
    </message>
    <message>
        <source>Number of corners</source>
        <translation>Число точек</translation>
    </message>
    <message>
        <source>Width in metres. Tab: height. Enter: then the height. Esc: drop it.</source>
        <translation>Ширина в метрах. Tab: высота. Enter: затем высота. Esc: отбросить.</translation>
    </message>
    <message>
        <source>Height in metres. Enter makes the rectangle on the side of the pointer. Tab: azimuth. Esc: drop it.</source>
        <translation>Высота в метрах. Enter: прямоугольник со стороны указателя. Tab: дир. угол. Esc: отбросить.</translation>
    </message>
    <message>
        <source>Radius in metres. Enter makes the circle. Tab: number of corners. Esc: drop it.</source>
        <translation>Радиус в метрах. Enter: построить окружность. Tab: число точек. Esc: отбросить.</translation>
    </message>
    <message>
        <source>Click the known point A, or type its X and Y. I: corner by corner. Esc: back.</source>
        <translation>Щёлкните исходную точку A или введите X и Y. I: по точкам. Esc: назад.</translation>
    </message>
    <message>
        <source>Type the distance from A and press Enter. Tab: the azimuth instead. Backspace: one back. Esc: back.</source>
        <translation>Введите расстояние от A и нажмите Enter. Tab: вместо него дир. угол. Backspace: на шаг назад. Esc: назад.</translation>
    </message>
    <message>
        <source>Click the known point B, or type its X and Y. Backspace: one back. Esc: back.</source>
        <translation>Щёлкните исходную точку B или введите X и Y. Backspace: на шаг назад. Esc: назад.</translation>
    </message>
    <message>
        <source>Type the distance from B and press Enter. Tab: the azimuth instead. Backspace: one back. Esc: back.</source>
        <translation>Введите расстояние от B и нажмите Enter. Tab: вместо него дир. угол. Backspace: на шаг назад. Esc: назад.</translation>
    </message>
    <message>
        <source>Point to the right one of two places; a click or Enter puts the corner. Backspace: one back. Esc: back.</source>
        <translation>Укажите нужное из двух мест; щелчок или Enter ставит точку. Backspace: на шаг назад. Esc: назад.</translation>
    </message>
    <message>
        <source>A click or Enter puts the corner here. Backspace: one back. Esc: back.</source>
        <translation>Щелчок или Enter ставит точку здесь. Backspace: на шаг назад. Esc: назад.</translation>
    </message>
    <message>
        <source>The measures do not meet. Backspace: one back. Esc: back.</source>
        <translation>Засечки не сходятся. Backspace: на шаг назад. Esc: назад.</translation>
    </message>
    <message>
        <source>Distance from the known point in metres. Enter: take it. Tab: azimuth. Esc: drop it.</source>
        <translation>Расстояние от исходной точки в метрах. Enter: принять. Tab: дир. угол. Esc: отбросить.</translation>
    </message>
    <message>
        <source>Azimuth from the known point: 90.5 or 90 30 00. Enter: take it. Tab: distance. Esc: drop it.</source>
        <translation>Дир. угол с исходной точки: 90,5 или 90 30 00. Enter: принять. Tab: расстояние. Esc: отбросить.</translation>
    </message>
    <message>
        <source>Distance, m</source>
        <translation>Расстояние, м</translation>
    </message>
    <message>
        <source>Type what was measured from {point}: a distance, or an azimuth after Tab.</source>
        <translation>Введите измеренное с точки {point}: расстояние, а после Tab — дир. угол.</translation>
    </message>
    <message>
        <source>The measures lead to the last corner itself.</source>
        <translation>Засечка приводит в саму последнюю точку.</translation>
    </message>
    <message>
        <source>The corner from two known points is not put yet: go on, or press Esc to leave it.</source>
        <translation>Точка по засечке ещё не поставлена: продолжите или нажмите Esc, чтобы её оставить.</translation>
    </message>
    <message>
        <source>Corner from two known points</source>
        <translation>Засечка с двух исходных точек</translation>
    </message>
    <message>
        <source>own corner {number}</source>
        <translation>точка {number} наброска</translation>
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
        <translation>R {radius} м, хорд {chords}, отклонение не больше {off} м</translation>
    </message>
    <message>
        <source>{plots}: both cover the same {area} m².</source>
        <translation>{plots}: участки накладываются, общая площадь {area} м².</translation>
    </message>
    <message>
        <source>{plots}: {area} m² between the plots belong to none.</source>
        <translation>{plots}: зазор между участками, {area} м² не входят ни в один.</translation>
    </message>
    <message>
        <source>{plots}: a strip of {area} m² is too narrow to be meant.</source>
        <translation>{plots}: полоса {area} м² слишком узкая, похоже на ошибку.</translation>
    </message>
    <message>
        <source>{plots}: {area} m² lie outside the zone “{zone}”.</source>
        <translation>{plots}: за границей зоны «{zone}» — {area} м².</translation>
    </message>
    <message>
        <source>{plots}: the boundary crosses itself or is none.</source>
        <translation>{plots}: граница пересекает сама себя или непригодна.</translation>
    </message>
    <message>
        <source>{plots}: two corners are only {distance} m apart.</source>
        <translation>{plots}: между двумя точками всего {distance} м.</translation>
    </message>
    <message>
        <source>{plots}: the boundary runs out and back in a spike.</source>
        <translation>{plots}: на границе острый выступ.</translation>
    </message>
    <message>
        <source>{plots}: {area} m² are less than the {least} m² of a plot.</source>
        <translation>{plots}: площадь {area} м², а участок не может быть меньше {least} м².</translation>
    </message>
    <message>
        <source>{plots}: the boundary has {area} m², the paper says {stated} m²; {allowed} m² may differ.</source>
        <translation>{plots}: по границе {area} м², по документу {stated} м²; допустимое расхождение {allowed} м².</translation>
    </message>
    <message>
        <source>{plots}: {area} m² lie in a protection strip: {strip}.</source>
        <translation>{plots}: в границах «{strip}» — {area} м².</translation>
    </message>
    <message>
        <source>{plots}: the plot has no cadastral number.</source>
        <translation>{plots}: у участка нет кадастрового номера.</translation>
    </message>
    <message>
        <source>{plots}: the number is not of the district {district}, in which the zone lies.</source>
        <translation>{plots}: номер не района {district}, в котором лежит зона.</translation>
    </message>
    <message>
        <source>{plots}: the district {district} is not in the list of districts.</source>
        <translation>{plots}: района {district} нет в списке районов.</translation>
    </message>
    <message>
        <source>{plots}: the passport does not state: {missing}.</source>
        <translation>{plots}: в паспорте не указано: {missing}.</translation>
    </message>
    <message>
        <source>{number}: several plots have this number.</source>
        <translation>{number}: этот номер у нескольких участков.</translation>
    </message>
    <message>
        <source>land category</source>
        <translation>категория земель</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>назначение</translation>
    </message>
    <message>
        <source>project</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>kind of right</source>
        <translation>вид права</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>area by the document</source>
        <translation>площадь по документу</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>сомнение</translation>
    </message>
    <message>
        <source>note</source>
        <translation>к сведению</translation>
    </message>
    <message>
        <source>Accepted: {reason}</source>
        <translation>Принято: {reason}</translation>
    </message>
    <message>
        <source>Cut the overlap off</source>
        <translation>Отрезать наложение</translation>
    </message>
    <message>
        <source>Add the gap to the plot</source>
        <translation>Добавить зазор к участку</translation>
    </message>
    <message>
        <source>Take the neighbour&apos;s corner</source>
        <translation>Взять точку соседнего участка</translation>
    </message>
    <message>
        <source>Make one corner of two</source>
        <translation>Сделать из двух точек одну</translation>
    </message>
    <message>
        <source>Remove the spike</source>
        <translation>Убрать острый выступ</translation>
    </message>
    <message>
        <source>Cut off what lies outside the zone</source>
        <translation>Отрезать то, что вне зоны</translation>
    </message>
    <message>
        <source>Take the area of the boundary</source>
        <translation>Взять площадь по границе</translation>
    </message>
    <message>
        <source>Overlap cut off</source>
        <translation>Удаление наложения</translation>
    </message>
    <message>
        <source>Gap added to a plot</source>
        <translation>Добавление зазора к участку</translation>
    </message>
    <message>
        <source>Corner taken from the neighbour</source>
        <translation>Точка взята у соседнего участка</translation>
    </message>
    <message>
        <source>Two corners made one</source>
        <translation>Слияние двух точек</translation>
    </message>
    <message>
        <source>Spike removed</source>
        <translation>Удаление острого выступа</translation>
    </message>
    <message>
        <source>Plot cut to its zone</source>
        <translation>Обрезка участка по зоне</translation>
    </message>
    <message>
        <source>Area taken from the boundary</source>
        <translation>Площадь взята по границе</translation>
    </message>
    <message>
        <source>Finding accepted</source>
        <translation>Замечание принято с причиной</translation>
    </message>
    <message>
        <source>Acceptance of a finding withdrawn</source>
        <translation>Замечание снова открыто</translation>
    </message>
    <message>
        <source>Change of an accepted finding</source>
        <translation>Изменение принятого замечания</translation>
    </message>
    <message>
        <source>Nothing was recorded: go on where you were.</source>
        <translation>Ничего не записано: продолжайте с того же места.</translation>
    </message>
    <message>
        <source>This finding is not accepted.</source>
        <translation>Это замечание не принято.</translation>
    </message>
    <message>
        <source>This finding has to be put right by hand.</source>
        <translation>Это замечание нужно исправить вручную.</translation>
    </message>
    <message>
        <source>This cannot be mended by itself; change the boundary by hand.</source>
        <translation>Само это не исправить; измените границу вручную.</translation>
    </message>
    <message>
        <source>The tolerance {text} cannot be; it is a length in metres from 0 on, such as 0.01.</source>
        <translation>Допуск не может быть {text}; это длина в метрах от 0, например 0.01.</translation>
    </message>
    <message>
        <source>The rules in {path} cannot be read: {what}.</source>
        <translation>Правила в {path} не читаются: {what}.</translation>
    </message>
    <message>
        <source>A line needs at least two different points.</source>
        <translation>Линии нужны хотя бы две разные точки.</translation>
    </message>
    <message>
        <source>“{text}” is no line; write its points as “E,N E,N”, with a dot as the decimal mark.</source>
        <translation>«{text}» — не линия; пишите её точки как «E,N E,N», дробную часть — через точку.</translation>
    </message>
    <message>
        <source>The line crosses itself at X {at[1]:.2f}, Y {at[0]:.2f}.</source>
        <translation>Линия пересекает сама себя: X {at[1]:.2f}, Y {at[0]:.2f}.</translation>
    </message>
    <message>
        <source>The line does not cross the plot; draw it right across.</source>
        <translation>Линия не пересекает участок; проведите её через весь участок.</translation>
    </message>
    <message>
        <source>The line only touches the boundary at X {at[1]:.2f}, Y {at[0]:.2f}; draw it right across the plot.</source>
        <translation>Линия лишь касается границы: X {at[1]:.2f}, Y {at[0]:.2f}; проведите её через весь участок.</translation>
    </message>
    <message>
        <source>The line ends inside the plot at X {at[1]:.2f}, Y {at[0]:.2f}; draw it on to the boundary.</source>
        <translation>Линия кончается внутри участка: X {at[1]:.2f}, Y {at[0]:.2f}; доведите её до границы.</translation>
    </message>
    <message>
        <source>The line does not divide the plot: it only leads to a hole or along the boundary.</source>
        <translation>Линия не делит участок: она ведёт лишь к вырезу или идёт вдоль границы.</translation>
    </message>
    <message>
        <source>The line meets the boundary in fewer than two places; there is nothing to replace.</source>
        <translation>Линия встречает границу меньше чем в двух местах; заменять нечего.</translation>
    </message>
    <message>
        <source>Write the area of the piece in hectares.</source>
        <translation>Напишите площадь части в гектарах.</translation>
    </message>
    <message>
        <source>The area must be a number above zero.</source>
        <translation>Площадь должна быть числом больше нуля.</translation>
    </message>
    <message>
        <source>{wanted:.2f} m² cannot be cut off: there are only {most:.2f} m², and something must be left.</source>
        <translation>Отделить {wanted:.2f} м² нельзя: всего {most:.2f} м², и что-то должно остаться.</translation>
    </message>
    <message>
        <source>Lines through this point cut off {least:.2f} to {most:.2f} m², not {wanted:.2f} m².</source>
        <translation>Линии через эту точку отделяют от {least:.2f} до {most:.2f} м², но не {wanted:.2f} м².</translation>
    </message>
    <message>
        <source>Write X and Y of the point that the line leads through.</source>
        <translation>Укажите X и Y точки, через которую пройдёт линия.</translation>
    </message>
    <message>
        <source>The point lies {away:.2f} m outside the plot; give one inside or on the boundary.</source>
        <translation>Точка лежит в {away:.2f} м за границей участка; укажите точку внутри или на границе.</translation>
    </message>
    <message>
        <source>A plot can be divided into 2 to {most} parts, not {count}.</source>
        <translation>Частей может быть от 2 до {most}, а не {count}.</translation>
    </message>
    <message>
        <source>The width of the reserve must be a number above zero.</source>
        <translation>Ширина оставляемой дороги должна быть числом больше нуля.</translation>
    </message>
    <message>
        <source>There is no room for a reserve of {width:.2f} m here; {most:.2f} m are left at most.</source>
        <translation>Дорога в {width:.2f} м здесь не помещается; остаётся не больше {most:.2f} м.</translation>
    </message>
    <message>
        <source>The pieces would have {after:.2f} m² together and not {before:.2f} m²; nothing was changed.</source>
        <translation>Вместе части составили бы {after:.2f} м², а не {before:.2f} м²; ничего не изменено.</translation>
    </message>
    <message>
        <source>The plot {plot} is indivisible by its papers; correct the passport first if they are wrong.</source>
        <translation>Участок {plot} по документам неделимый; если они неверны, сначала исправьте паспорт.</translation>
    </message>
    <message>
        <source>An application for the plot {plot} has been under way since {date}; finish or refuse it first.</source>
        <translation>По участку {plot} с {date} рассматривается заявление; сначала завершите его или внесите отказ.</translation>
    </message>
    <message>
        <source>The plots {plots} have different rights; settle the rights before you merge the plots.</source>
        <translation>На участки {plots} разные права; уладьте права, прежде чем объединять участки.</translation>
    </message>
    <message>
        <source>The plots {plots} lie in different zones; they cannot be merged.</source>
        <translation>Участки {plots} лежат в разных зонах; объединить их нельзя.</translation>
    </message>
    <message>
        <source>Choose at least two plots to merge.</source>
        <translation>Для объединения выберите хотя бы два участка.</translation>
    </message>
    <message>
        <source>The plot {plot} was named twice.</source>
        <translation>Участок {plot} назван дважды.</translation>
    </message>
    <message>
        <source>One of the shapes shares no side with the others.</source>
        <translation>У одного из контуров нет общей линии с остальными.</translation>
    </message>
    <message>
        <source>Two of the shapes overlap by {area:.2f} m².</source>
        <translation>Два контура накладываются на {area:.2f} м².</translation>
    </message>
    <message>
        <source>The plot {plot} shares no side with the others.</source>
        <translation>У участка {plot} нет общей линии с остальными.</translation>
    </message>
    <message>
        <source>The plots {plot} and {with_plot} overlap by {area:.2f} m²; correct their boundaries first.</source>
        <translation>Участки {plot} и {with_plot} накладываются на {area:.2f} м²; сначала исправьте их границы.</translation>
    </message>
    <message>
        <source>There are {plots} new plots, but {numbers} numbers for them.</source>
        <translation>Новых участков: {plots}, а номеров для них: {numbers}.</translation>
    </message>
    <message>
        <source>A boundary would cross itself at X {at[1]:.2f}, Y {at[0]:.2f}; nothing was changed.</source>
        <translation>Одна из границ пересекла бы сама себя: X {at[1]:.2f}, Y {at[0]:.2f}; ничего не изменено.</translation>
    </message>
    <message>
        <source>Several neighbours meet in this part of the boundary, at X {at[1]:.2f}, Y {at[0]:.2f}: change it piece by piece, or let the neighbours stay with U.</source>
        <translation>На этом отрезке границы, у X {at[1]:.2f}, Y {at[0]:.2f}, сходятся несколько соседей: меняйте его по частям или оставьте соседей на месте клавишей U.</translation>
    </message>
    <message>
        <source>The boundary of {plot} would become invalid at X {at[1]:.2f}, Y {at[0]:.2f}; nothing was changed.</source>
        <translation>Граница {plot} нарушилась бы: X {at[1]:.2f}, Y {at[0]:.2f}; ничего не изменено.</translation>
    </message>
    <message>
        <source>The boundary would be turned inside out at X {at[1]:.2f}, Y {at[0]:.2f}.</source>
        <translation>Граница вывернулась бы: X {at[1]:.2f}, Y {at[0]:.2f}.</translation>
    </message>
    <message>
        <source>The side cannot be pulled in parallel: a side beside it runs in the same direction.</source>
        <translation>Линию нельзя сдвинуть параллельно: соседняя линия идёт в том же направлении.</translation>
    </message>
    <message>
        <source>The side would vanish when it is pulled by {distance:.2f} m.</source>
        <translation>При сдвиге на {distance:.2f} м линия исчезнет.</translation>
    </message>
    <message>
        <source>No two sides are nearly at right angles.</source>
        <translation>Нет двух линий, сходящихся почти под прямым углом.</translation>
    </message>
    <message>
        <source>A corner would have to move {shift:.2f} m; at most {most:.2f} m are allowed.</source>
        <translation>Точку пришлось бы сдвинуть на {shift:.2f} м; допустимо не больше {most:.2f} м.</translation>
    </message>
    <message>
        <source>The distance must be a number above zero.</source>
        <translation>Расстояние должно быть числом больше нуля.</translation>
    </message>
    <message>
        <source>No corner can be left out at this distance.</source>
        <translation>При таком расстоянии ни одну точку убрать нельзя.</translation>
    </message>
    <message>
        <source>The hole must lie inside the plot and not touch its boundary.</source>
        <translation>Вырез должен лежать внутри участка и не касаться его границы.</translation>
    </message>
    <message>
        <source>There is no hole there.</source>
        <translation>Там нет выреза.</translation>
    </message>
    <message>
        <source>The plot has one part only.</source>
        <translation>У участка только одна часть.</translation>
    </message>
    <message>
        <source>The plots differ in {field} ({values}); it stays empty.</source>
        <translation>Участки различаются: {field} ({values}); это поле останется пустым.</translation>
    </message>
    <message>
        <source>The plots serve {count} projects; the new plot serves none yet.</source>
        <translation>У участков разные проекты ({count}); у нового участка проекта пока нет.</translation>
    </message>
    <message>
        <source>The plots {plots} have different planned registrations; the new plot has none yet.</source>
        <translation>У участков {plots} разное запланированное оформление; у нового участка его пока нет.</translation>
    </message>
    <message>
        <source>{area} m² overlap with {plots}</source>
        <translation>{area} м² накладываются на {plots}</translation>
    </message>
    <message>
        <source>gap of {area} m² to {plots}</source>
        <translation>зазор {area} м² до {plots}</translation>
    </message>
    <message>
        <source>too narrow: {area} m²</source>
        <translation>слишком узко: {area} м²</translation>
    </message>
    <message>
        <source>{area} m² outside the zone</source>
        <translation>{area} м² вне зоны</translation>
    </message>
    <message>
        <source>the boundary crosses itself</source>
        <translation>граница пересекает сама себя</translation>
    </message>
    <message>
        <source>two corners {distance} m apart</source>
        <translation>между двумя точками {distance} м</translation>
    </message>
    <message>
        <source>a spike in the boundary</source>
        <translation>острый выступ на границе</translation>
    </message>
    <message>
        <source>too small: a plot has {least} m² or more</source>
        <translation>слишком мал: участок не меньше {least} м²</translation>
    </message>
    <message>
        <source>{area} m², by the document {stated} m²</source>
        <translation>{area} м², по документу {stated} м²</translation>
    </message>
    <message>
        <source>{area} m² in a protection strip: {strip}</source>
        <translation>{area} м² в охранной полосе: {strip}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
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
        <translation>Длина линии не может быть {length} м.</translation>
    </message>
    <message>
        <source>That would be {km:.0f} km away; the corner stays where it is.</source>
        <translation>Это место в {km:.0f} км отсюда; точка остаётся на месте.</translation>
    </message>
    <message>
        <source>{rows} rows were copied, but from this corner on there are only {room}.</source>
        <translation>Скопировано строк: {rows}, а точек начиная с этой только {room}.</translation>
    </message>
    <message>
        <source>Line {line} of the copied text is no coordinate: “{text}”.</source>
        <translation>Строка {line} скопированного текста не координата: «{text}».</translation>
    </message>
    <message>
        <source>Choose a cell under X or Y: that is where a column can go.</source>
        <translation>Выберите ячейку в столбце X или Y: столбец вставляется только туда.</translation>
    </message>
    <message>
        <source>The copied coordinates are those that stand here already.</source>
        <translation>Скопированные координаты такие же, как здесь.</translation>
    </message>
    <message>
        <source>The corners stand in this order already.</source>
        <translation>Точки уже стоят в этом порядке.</translation>
    </message>
    <message>
        <source>The plot has other corners by now; look at the table again.</source>
        <translation>У участка уже другие точки; посмотрите таблицу ещё раз.</translation>
    </message>
    <message>
        <source>This is the first corner already.</source>
        <translation>Это уже первая точка.</translation>
    </message>
    <message>
        <source>Choose a corner in the table first.</source>
        <translation>Сначала выберите точку в таблице.</translation>
    </message>
    <message>
        <source>The corner stands at the end of its boundary.</source>
        <translation>Точка стоит на краю своего контура.</translation>
    </message>
    <message>
        <source>{file} is locked with a password: open it in Excel, take the password off and save it.</source>
        <translation>{file} защищён паролем: откройте его в Excel, снимите пароль и сохраните.</translation>
    </message>
    <message>
        <source>{file} is an old Excel file (.xls): save it as .xlsx in Excel.</source>
        <translation>{file} — старый файл Excel (.xls): сохраните его в Excel как .xlsx.</translation>
    </message>
    <message>
        <source>{file} has more than {most} rows: that is no table of corners. Copy the corners out of it.</source>
        <translation>В {file} больше {most} строк: это не таблица точек. Скопируйте точки из неё.</translation>
    </message>
    <message>
        <source>{file} holds no corners: two columns with X and Y of at least three corners are needed.</source>
        <translation>В {file} нет точек: нужны два столбца с X и Y хотя бы трёх точек.</translation>
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
        <translation>Для средней линии охранной зоны нужны две разные точки.</translation>
    </message>
    <message>
        <source>Write how wide the strip is: a line is only its middle.</source>
        <translation>Укажите ширину охранной зоны: линия — только её середина.</translation>
    </message>
    <message>
        <source>Choose what the strip protects.</source>
        <translation>Выберите, что охраняет зона.</translation>
    </message>
    <message>
        <source>A strip cannot be {width} m wide; up to {most} m can be written.</source>
        <translation>Ширина охранной зоны не может быть {width} м; можно указать до {most} м.</translation>
    </message>
    <message>
        <source>New protection strip</source>
        <translation>Новая охранная зона</translation>
    </message>
    <message>
        <source>Protection strip deleted</source>
        <translation>Охранная зона удалена</translation>
    </message>
    <message>
        <source>Click the first corner of the strip&apos;s area, or type X and Y. R: rectangle, O: circle. Ctrl: no snapping. Esc: leave.</source>
        <translation>Щёлкните первую точку границы охранной зоны или введите X и Y. R: прямоугольник, O: окружность. Ctrl: без привязки. Esc: выйти.</translation>
    </message>
    <message>
        <source>Click where the middle of the strip begins, or type X and Y. Ctrl: no snapping. Esc: leave.</source>
        <translation>Щёлкните, где начинается середина охранной зоны, или введите X и Y. Ctrl: без привязки. Esc: выйти.</translation>
    </message>
    <message>
        <source>Click the next point, or type a length. Enter: done. Shift: right angle. Backspace: one back. Esc: pause.</source>
        <translation>Щёлкните следующую точку или введите длину. Enter: готово. Shift: прямой угол. Backspace: шаг назад. Esc: пауза.</translation>
    </message>
    <message>
        <source>{length} m long, {width} m wide</source>
        <translation>длина {length} м, ширина {width} м</translation>
    </message>
    <message>
        <source>Protection strip: {name}…</source>
        <translation>Охранная зона: {name}…</translation>
    </message>
    <message>
        <source>Protection strip: {name}.</source>
        <translation>Охранная зона: {name}.</translation>
    </message>
    <message>
        <source>Click the plot that is to be squared up. Esc: leave.</source>
        <translation>Щёлкните участок, который нужно выровнять под прямые углы. Esc: выйти.</translation>
    </message>
    <message>
        <source>Enter or a click on the plot squares it up. A number: largest shift allowed, in m. Esc: other plot.</source>
        <translation>Enter или щелчок по участку: выровнять углы. Число: наибольший допустимый сдвиг, м. Esc: другой участок.</translation>
    </message>
    <message>
        <source>Enter or a click on the plot squares it up; {count} neighbours go along, U lets them stay. A number: largest shift.</source>
        <translation>Enter или щелчок по участку: выровнять углы; соседей изменится {count}, U: оставить их. Число: наибольший сдвиг.</translation>
    </message>
    <message>
        <source>Nothing to do like this: type another largest shift, or click another plot. Esc: back.</source>
        <translation>Так выровнять нельзя: введите другой наибольший сдвиг или щёлкните другой участок. Esc: назад.</translation>
    </message>
    <message>
        <source>Largest shift allowed, in metres. Enter takes it. Esc: drop it.</source>
        <translation>Наибольший допустимый сдвиг в метрах. Enter: принять. Esc: отбросить.</translation>
    </message>
    <message>
        <source>Largest shift, m</source>
        <translation>Наибольший сдвиг, м</translation>
    </message>
    <message>
        <source>Square up the plot</source>
        <translation>Выровнять углы участка</translation>
    </message>
    <message>
        <source>largest shift {shift} m</source>
        <translation>наибольший сдвиг {shift} м</translation>
    </message>
    <message>
        <source>The plot is square already: no corner would move by 1 mm.</source>
        <translation>Углы участка уже прямые: ни одна точка не сдвинется и на 1 мм.</translation>
    </message>
    <message>
        <source>Click the plot that is to be simplified. Esc: leave.</source>
        <translation>Щёлкните участок, границу которого нужно упростить. Esc: выйти.</translation>
    </message>
    <message>
        <source>Enter or a click on the plot simplifies it. A number: deviation in m, usually 0,1. Esc: other plot.</source>
        <translation>Enter или щелчок по участку: упростить границу. Число: отклонение в м, обычно 0,1. Esc: другой участок.</translation>
    </message>
    <message>
        <source>Enter or a click on the plot simplifies it; {count} neighbours go along. A number: deviation in m. Esc: other plot.</source>
        <translation>Enter или щелчок по участку: упростить границу; соседей изменится {count}. Число: отклонение в м. Esc: другой участок.</translation>
    </message>
    <message>
        <source>Nothing to do like this: type another deviation in metres, or click another plot. Esc: back.</source>
        <translation>Так упростить нельзя: введите другое отклонение в метрах или щёлкните другой участок. Esc: назад.</translation>
    </message>
    <message>
        <source>Corners nearer than this to the simpler boundary go, in metres. Enter takes it. Esc: drop it.</source>
        <translation>Точки ближе этого к упрощённой границе уйдут, в метрах. Enter: принять. Esc: отбросить.</translation>
    </message>
    <message>
        <source>Deviation, m</source>
        <translation>Отклонение, м</translation>
    </message>
    <message>
        <source>Simplify the boundary</source>
        <translation>Упростить границу</translation>
    </message>
    <message>
        <source>corners {before} → {after}</source>
        <translation>точек {before} → {after}</translation>
    </message>
    <message>
        <source>off by {off} m at most</source>
        <translation>отклонение до {off} м</translation>
    </message>
    <message>
        <source>{difference} m²</source>
        <translation>{difference} м²</translation>
    </message>
    <message>
        <source>Click the plot that gets a hole. Esc: leave.</source>
        <translation>Щёлкните участок, в котором нужен вырез. Esc: выйти.</translation>
    </message>
    <message>
        <source>Click the first corner of the hole inside the plot. R: rectangle, O: circle. Ctrl: no snapping. Esc: other plot.</source>
        <translation>Щёлкните первую точку выреза внутри участка. R: прямоугольник. O: окружность. Ctrl: без привязки. Esc: другой участок.</translation>
    </message>
    <message>
        <source>Next corner; Enter or corner 1 cuts the hole. Shift: right angle. Backspace: one back. Esc: pause.</source>
        <translation>Следующая точка; Enter или точка 1: сделать вырез. Shift: прямой угол. Backspace: на шаг назад. Esc: пауза.</translation>
    </message>
    <message>
        <source>Cut the hole</source>
        <translation>Сделать вырез</translation>
    </message>
    <message>
        <source>hole {hole} m², left {rest} m²</source>
        <translation>вырез {hole} м², останется {rest} м²</translation>
    </message>
    <message>
        <source>not inside the plot</source>
        <translation>не внутри участка</translation>
    </message>
    <message>
        <source>Point into a hole of a plot. Esc: leave.</source>
        <translation>Наведите указатель на вырез участка. Esc: выйти.</translation>
    </message>
    <message>
        <source>Click or Enter fills this hole. Esc: leave.</source>
        <translation>Щелчок или Enter: заполнить этот вырез. Esc: выйти.</translation>
    </message>
    <message>
        <source>Other plots lie in this hole; it can be filled once they are merged or retired. Esc: leave.</source>
        <translation>В этом вырезе лежат другие участки; заполнить его можно, когда их объединят или снимут с учёта. Esc: выйти.</translation>
    </message>
    <message>
        <source>Fill the hole</source>
        <translation>Заполнить вырез</translation>
    </message>
    <message>
        <source>hole {number} of {plot}: {metres} m²</source>
        <translation>{plot}, вырез {number}: {metres} м²</translation>
    </message>
    <message>
        <source>hole {number} of {plot}: {metres} m², other plots have {taken} m² of it</source>
        <translation>{plot}, вырез {number}: {metres} м², из них {taken} м² у других участков</translation>
    </message>
    <message>
        <source>The hole stays: filling it would cover {area:.2f} m² of {plots}. Merge or retire what lies there first.</source>
        <translation>Вырез не заполнен: было бы накрыто {area:.2f} м² участков {plots}. Сначала объедините их или снимите с учёта.</translation>
    </message>
    <message>
        <source>The plot has no hole.</source>
        <translation>У участка нет выреза.</translation>
    </message>
    <message>
        <source>{file} is written ({n}).</source>
        <translation>{file} записан ({n}).</translation>
    </message>
    <message>
        <source>A report is .xlsx, .docx or .ics, not {suffix}.</source>
        <translation>Отчёт бывает .xlsx, .docx или .ics, но не {suffix}.</translation>
    </message>
    <message>
        <source>A letter is about one plot; choose one.</source>
        <translation>Письмо пишется об одном участке: выберите один.</translation>
    </message>
    <message>
        <source>{file} is a template of a letter; the report must be a .docx.</source>
        <translation>{file} – шаблон письма, отчёт должен быть .docx.</translation>
    </message>
    <message>
        <source>{file} is no Word file (.docx) that can be opened.</source>
        <translation>{file} – не файл Word (.docx), который можно открыть.</translation>
    </message>
    <message>
        <source>The template {file} has a fault: {what}</source>
        <translation>В шаблоне {file} ошибка: {what}</translation>
    </message>
    <message>
        <source>The template {file} has a place that no letter can fill: {place}. The list of places is in the letter window.</source>
        <translation>В шаблоне {file} есть место, которое нечем заполнить: {place}. Список мест – в окне письма.</translation>
    </message>
    <message>
        <source>No application is under way, so there are no due days to write.</source>
        <translation>Ни одно заявление не рассматривается, сроков для записи нет.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Register of land plots</source>
        <translation>Реестр земельных участков</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>По состоянию на {day}</translation>
    </message>
    <message>
        <source>Not an official document</source>
        <translation>Не является официальным документом</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Зоны</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>All plots</source>
        <translation>Все участки</translation>
    </message>
    <message>
        <source>without a zone</source>
        <translation>без зоны</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Зона</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Код района</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Система координат</translation>
    </message>
    <message>
        <source>Area, ha (by coordinates)</source>
        <translation>Площадь, га (по координатам)</translation>
    </message>
    <message>
        <source>Free, ha</source>
        <translation>Свободно, га</translation>
    </message>
    <message>
        <source>Cadastral number</source>
        <translation>Кадастровый номер</translation>
    </message>
    <message>
        <source>Numbers of the plots</source>
        <translation>Номера участков</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Просрочка, дней</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукция</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Инвестор</translation>
    </message>
    <message>
        <source>BIN / IIN</source>
        <translation>БИН / ИИН</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Area, ha (by document)</source>
        <translation>Площадь, га (по документу)</translation>
    </message>
    <message>
        <source>Land category</source>
        <translation>Категория земель</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Вид права</translation>
    </message>
    <message>
        <source>Right until</source>
        <translation>Право до</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Дата регистрации</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Целевое назначение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Investment, mln ₸: plan</source>
        <translation>Инвестиции, млн ₸: план</translation>
    </message>
    <message>
        <source>Investment, mln ₸: actual</source>
        <translation>Инвестиции, млн ₸: факт</translation>
    </message>
    <message>
        <source>Jobs: plan</source>
        <translation>Рабочие места: план</translation>
    </message>
    <message>
        <source>Jobs: actual</source>
        <translation>Рабочие места: факт</translation>
    </message>
    <message>
        <source>Year of output</source>
        <translation>Год выпуска</translation>
    </message>
    <message>
        <source>Output, mln ₸</source>
        <translation>Объём производства, млн ₸</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Источники расходятся</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Plan or actual</source>
        <translation>План или факт</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Последнее действие</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Порядок оформления</translation>
    </message>
    <message>
        <source>Application of</source>
        <translation>Дата заявления</translation>
    </message>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начат</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Приостановлен</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Limit, working days</source>
        <translation>Срок, раб. дней</translation>
    </message>
    <message>
        <source>Paper No</source>
        <translation>№ документа</translation>
    </message>
    <message>
        <source>term of use</source>
        <translation>срок освоения</translation>
    </message>
    <message>
        <source>end of the right</source>
        <translation>окончание права</translation>
    </message>
    <message>
        <source>term of development</source>
        <translation>срок застройки</translation>
    </message>
    <message>
        <source>Telim: due days of registration</source>
        <translation>Телім: сроки оформления</translation>
    </message>
    <message>
        <source>{plot}: {stage} is due ({project})</source>
        <translation>{plot}: срок этапа «{stage}» ({project})</translation>
    </message>
    <message>
        <source>{plot}: the whole term of the application ends ({project})</source>
        <translation>{plot}: истекает общий срок рассмотрения ({project})</translation>
    </message>
    <message>
        <source>{plot}: the right ends ({project})</source>
        <translation>{plot}: истекает срок права ({project})</translation>
    </message>
    <message>
        <source>New line of a list</source>
        <translation>Новая строка списка</translation>
    </message>
    <message>
        <source>Change of a list</source>
        <translation>Изменение списка</translation>
    </message>
    <message>
        <source>Line no longer offered</source>
        <translation>Строка больше не предлагается</translation>
    </message>
    <message>
        <source>Order of a list</source>
        <translation>Порядок строк списка</translation>
    </message>
    <message>
        <source>Line taken out of a list</source>
        <translation>Строка убрана из списка</translation>
    </message>
    <message>
        <source>List as the program brings it</source>
        <translation>Список как в программе</translation>
    </message>
    <message>
        <source>Change of a track</source>
        <translation>Изменение порядка оформления</translation>
    </message>
    <message>
        <source>Change of a stage of a track</source>
        <translation>Изменение этапа порядка</translation>
    </message>
    <message>
        <source>Track as the program brings it</source>
        <translation>Порядок как в программе</translation>
    </message>
    <message>
        <source>Calendar as the program brings it</source>
        <translation>Календарь как в программе</translation>
    </message>
    <message>
        <source>There is no list “{list}”.</source>
        <translation>Списка «{list}» нет.</translation>
    </message>
    <message>
        <source>The line “{key}” is no longer in the list: somebody has taken it out.</source>
        <translation>Строки «{key}» уже нет в списке: её кто-то убрал.</translation>
    </message>
    <message>
        <source>The program goes by the lines of this list: they can be renamed, not added or hidden.</source>
        <translation>На строки этого списка опирается программа: их можно переименовать, но не добавить и не скрыть.</translation>
    </message>
    <message>
        <source>This is the last line that is offered; a list may not be empty.</source>
        <translation>Это последняя предлагаемая строка; список не может быть пустым.</translation>
    </message>
    <message>
        <source>Write the code.</source>
        <translation>Напишите код.</translation>
    </message>
    <message>
        <source>The code {key} is in the list already: {name}.</source>
        <translation>Код {key} уже есть в списке: {name}.</translation>
    </message>
    <message>
        <source>“{name}” is used in records ({count}); it can be hidden, not taken out.</source>
        <translation>«{name}» используется в записях ({count}); можно скрыть, но не убрать.</translation>
    </message>
    <message>
        <source>“{name}” comes with the program; it can be hidden, not taken out.</source>
        <translation>«{name}» из состава программы; можно скрыть, но не убрать.</translation>
    </message>
    <message>
        <source>“{written}” is not written as a district&apos;s code, such as 10-156.</source>
        <translation>«{written}» не похоже на код района, например 10-156.</translation>
    </message>
    <message>
        <source>“{written}” is no KATO code: it has nine digits.</source>
        <translation>«{written}» не код КАТО: в нём девять цифр.</translation>
    </message>
    <message>
        <source>The code {written} is not in the list of the office.</source>
        <translation>Кода {written} нет в списке конторы.</translation>
    </message>
    <message>
        <source>The name of the track is missing.</source>
        <translation>Нет названия порядка оформления.</translation>
    </message>
    <message>
        <source>A track has at least one stage.</source>
        <translation>В порядке оформления есть хотя бы один этап.</translation>
    </message>
    <message>
        <source>The stage “{name}” stands in the track twice.</source>
        <translation>Этап «{name}» стоит дважды.</translation>
    </message>
    <message>
        <source>The name of the stage {place} is missing: write it in Kazakh or in Russian.</source>
        <translation>Нет названия этапа {place}: напишите на казахском или на русском.</translation>
    </message>
    <message>
        <source>“{name}”: a limit is 0 to 999 working days, or empty; {days} cannot be.</source>
        <translation>«{name}»: срок от 0 до 999 рабочих дней либо не указан; {days} не подходит.</translation>
    </message>
    <message>
        <source>The limit of the whole is 1 to 999 months, or empty.</source>
        <translation>Общий срок от 1 до 999 месяцев либо не указан.</translation>
    </message>
    <message>
        <source>Another program has taken all days of the office out of the calendar; the program&apos;s own calendar holds now.</source>
        <translation>Другая программа убрала из календаря все дни конторы; теперь действует календарь программы.</translation>
    </message>
    <message>
        <source>“{file}” is no longer there: it was moved, or its network folder is gone.</source>
        <translation>«{file}» больше нет на месте: файл перемещён или сетевая папка недоступна.</translation>
    </message>
    <message>
        <source>“{file}” is a folder: drop the files that are in it.</source>
        <translation>«{file}» — папка: перетащите файлы, которые в ней лежат.</translation>
    </message>
    <message>
        <source>“{file}” is not a file that can be kept.</source>
        <translation>«{file}» — не файл, который можно сохранить.</translation>
    </message>
    <message>
        <source>“{file}” is empty: scan or save it again.</source>
        <translation>«{file}» пуст: отсканируйте или сохраните его ещё раз.</translation>
    </message>
    <message>
        <source>“{file}” has {megabytes} MB; at most {most} MB are kept. Scan it in grey or with fewer dots per inch.</source>
        <translation>Размер «{file}» — {megabytes} МБ; хранится не больше {most} МБ. Отсканируйте в сером цвете или с меньшим разрешением.</translation>
    </message>
    <message>
        <source>“{file}” is a program or a script and is not kept as a paper.</source>
        <translation>«{file}» — программа или сценарий; как документ не хранится.</translation>
    </message>
    <message>
        <source>“{file}” is open in another program: close it there and add it again.</source>
        <translation>«{file}» открыт в другой программе: закройте его там и добавьте снова.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {why}.</source>
        <translation>«{file}» не читается: {why}.</translation>
    </message>
    <message>
        <source>“{file}” was still being written while it was read: add it again in a moment.</source>
        <translation>«{file}» ещё записывался, пока его читали: добавьте его снова чуть позже.</translation>
    </message>
    <message>
        <source>“{file}” stands here already; nothing was added.</source>
        <translation>«{file}» здесь уже есть; ничего не добавлено.</translation>
    </message>
    <message>
        <source>“{file}” is the same as the version that is kept; nothing was added.</source>
        <translation>«{file}» совпадает с хранимой версией; ничего не добавлено.</translation>
    </message>
    <message>
        <source>What was dropped is not a file of this computer: save it as a file first.</source>
        <translation>Это не файл этого компьютера: сначала сохраните его как файл.</translation>
    </message>
    <message>
        <source>The file of this paper is missing in the register: add the same file again, or restore a copy.</source>
        <translation>Файла этого документа нет в реестре: добавьте тот же файл ещё раз или восстановите копию.</translation>
    </message>
    <message>
        <source>The file of this paper is damaged in the register: add the same file again, or restore a copy.</source>
        <translation>Файл этого документа в реестре повреждён: добавьте тот же файл ещё раз или восстановите копию.</translation>
    </message>
    <message>
        <source>The file could not be written into {path}: {why}.</source>
        <translation>Не удалось записать файл в {path}: {why}.</translation>
    </message>
    <message>
        <source>No program of this computer opens “{file}”: save it and look.</source>
        <translation>На этом компьютере нет программы для «{file}»: сохраните файл и посмотрите его.</translation>
    </message>
    <message>
        <source>“{file}” was changed in another program. The register still has it as it was.</source>
        <translation>«{file}» изменён в другой программе. В реестре он пока прежний.</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Сохранить как новую версию</translation>
    </message>
    <message>
        <source>The folder of the scanner cannot be opened: {folder}.</source>
        <translation>Папка сканера не открывается: {folder}.</translation>
    </message>
    <message>
        <source>“{file}” was filed, but it could not be moved out of the scanner&apos;s folder.</source>
        <translation>«{file}» подшит, но переместить его из папки сканера не удалось.</translation>
    </message>
    <message>
        <source>The files of all papers are whole ({count}).</source>
        <translation>Файлы всех документов целы ({count}).</translation>
    </message>
    <message>
        <source>Damaged or missing files of papers: {papers}.</source>
        <translation>Повреждённые или отсутствующие файлы документов: {papers}.</translation>
    </message>
    <message>
        <source>Paper filed</source>
        <translation>Документ подшит</translation>
    </message>
    <message>
        <source>New version of a paper</source>
        <translation>Новая версия документа</translation>
    </message>
    <message>
        <source>Paper removed</source>
        <translation>Документ удалён</translation>
    </message>
    <message>
        <source>Version of a paper removed</source>
        <translation>Версия документа удалена</translation>
    </message>
    <message>
        <source>Paper moved</source>
        <translation>Документ перенесён</translation>
    </message>
    <message>
        <source>Drag a card to another stage. Arrows walk, Ctrl+→ advances, Ctrl+← takes back, Space and Shift choose more, Enter opens the passport; type a number to find its card.</source>
        <translation>Перетащите карточку на другой этап. Стрелки — по карточкам, Ctrl+→ вперёд, Ctrl+← назад, пробел и Shift выбирают ещё, Enter открывает паспорт; наберите номер, чтобы найти карточку.</translation>
    </message>
    <message>
        <source>This register is open for reading only. Arrows walk, Enter opens the passport; type a number to find its card.</source>
        <translation>Реестр открыт только для чтения. Стрелки — по карточкам, Enter открывает паспорт; наберите номер, чтобы найти карточку.</translation>
    </message>
    <message>
        <source>No application stands here.</source>
        <translation>Здесь нет оформлений.</translation>
    </message>
    <message>
        <source>Let go over a stage or over the strip at the foot. Esc puts the card back.</source>
        <translation>Отпустите над этапом или над полосой внизу. Esc возвращает карточку.</translation>
    </message>
    <message>
        <source>{what}. Let go to be asked for the day; Esc puts the card back.</source>
        <translation>{what}. Отпустите — спросим день; Esc возвращает карточку.</translation>
    </message>
    <message>
        <source>Number {digits}: found. Type on, or Backspace; Enter opens the passport.</source>
        <translation>Номер {digits}: найден. Наберите дальше или Backspace; Enter открывает паспорт.</translation>
    </message>
    <message>
        <source>Number {digits}: no card has it. Backspace takes the last digit back.</source>
        <translation>Номер {digits}: такой карточки нет. Backspace убирает последнюю цифру.</translation>
    </message>
    <message>
        <source>Click the plot that is applied for: its passport starts the registration. Esc leaves it.</source>
        <translation>Щёлкните участок, на который подано заявление: оформление начинается в его паспорте. Esc отменяет.</translation>
    </message>
    <message>
        <source>{what}: no plots stand behind this number yet.</source>
        <translation>{what}: за этим числом пока нет участков.</translation>
    </message>
    <message>
        <source>The summary was saved: {path}.</source>
        <translation>Сводка сохранена: {path}.</translation>
    </message>
    <message>
        <source>No plot is chosen.</source>
        <translation>Участок не выбран.</translation>
    </message>
    <message>
        <source>The plot cannot leave the project on {end}: it came to it on {start}.</source>
        <translation>Участок не мог уйти из проекта {end}: он пришёл в него {start}.</translation>
    </message>
    <message>
        <source>The plot {plot} left this project on {date}.</source>
        <translation>Участок {plot} ушёл из этого проекта {date}.</translation>
    </message>
    <message>
        <source>The plot {plot} serves the project “{project}” in this time ({start} – {end}).</source>
        <translation>Участок {plot} в это время у проекта «{project}» ({start} – {end}).</translation>
    </message>
    <message>
        <source>Record both</source>
        <translation>Внести оба</translation>
    </message>
    <message>
        <source>This is the same record; choose the other one.</source>
        <translation>Это та же запись; выберите другую.</translation>
    </message>
    <message>
        <source>{number} is no BIN or IIN: such a number is never issued. Compare it with the paper.</source>
        <translation>{number} — не БИН и не ИИН: такой номер не выдаётся. Сверьте с документом.</translation>
    </message>
    <message>
        <source>“{phone}” does not look like a phone number.</source>
        <translation>«{phone}» не похоже на номер телефона.</translation>
    </message>
    <message>
        <source>“{phone}” has {count} digits; compare it with the paper.</source>
        <translation>В «{phone}» цифр: {count}; сверьте с документом.</translation>
    </message>
    <message>
        <source>“{phone}” has eleven digits, but does not begin with 7 or 8.</source>
        <translation>В «{phone}» одиннадцать цифр, но начинается не с 7 и не с 8.</translation>
    </message>
    <message>
        <source>“{email}” does not look like an e-mail address.</source>
        <translation>«{email}» не похоже на адрес электронной почты.</translation>
    </message>
    <message>
        <source>{name} has this number already.</source>
        <translation>Этот номер уже есть: {name}</translation>
    </message>
    <message>
        <source>{name} is in the register already.</source>
        <translation>Уже есть в реестре: {name}</translation>
    </message>
    <message>
        <source>An IIN: it belongs to a person or a sole proprietor.</source>
        <translation>Это ИИН: он бывает у физического лица или ИП.</translation>
    </message>
    <message>
        <source>A BIN: it belongs to a company or a public body.</source>
        <translation>Это БИН: он бывает у предприятия или государственного органа.</translation>
    </message>
    <message>
        <source>“{name}” cannot be deleted: it is used {count} times, by {users}.</source>
        <translation>«{name}» нельзя удалить: используется {count} раз: {users}.</translation>
    </message>
    <message>
        <source>The investor of the project “{project}” is “{party}”; change it in the project first.</source>
        <translation>Инвестор проекта «{project}» — «{party}»; сначала измените его в проекте.</translation>
    </message>
    <message>
        <source>Choose the plot that is asked for.</source>
        <translation>Выберите участок, который просят.</translation>
    </message>
    <message>
        <source>The plot {plot} is not free: {status}. Choose another plot.</source>
        <translation>Участок {plot} не свободен: {status}. Выберите другой участок.</translation>
    </message>
    <message>
        <source>Click the plot that is asked for. Esc leaves it; what was typed stays</source>
        <translation>Щёлкните участок, который просят. Esc — оставить; введённое сохранится</translation>
    </message>
    <message>
        <source>Click the plots that the project gets, one after another. Esc ends</source>
        <translation>Щёлкайте участки проекта один за другим. Esc завершает</translation>
    </message>
    <message>
        <source>“{text}” is not a year such as 2026.</source>
        <translation>«{text}» — не год вроде 2026.</translation>
    </message>
    <message>
        <source>The clipboard holds no years with figures.</source>
        <translation>В буфере обмена нет годов с показателями.</translation>
    </message>
    <message>
        <source>“{text}” in line {line} is no number; nothing was taken over.</source>
        <translation>«{text}» в строке {line} — не число; ничего не взято.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Дайте виду название.</translation>
    </message>
    <message>
        <source>There is a view “{name}” already; choose another name.</source>
        <translation>Вид «{name}» уже есть; выберите другое название.</translation>
    </message>
    <message>
        <source>Choose the rows first.</source>
        <translation>Сначала выберите строки.</translation>
    </message>
    <message>
        <source>None of the chosen rows would change.</source>
        <translation>Ни одна из выбранных строк не изменится.</translation>
    </message>
    <message>
        <source>No plot belongs to these rows.</source>
        <translation>К этим строкам не относится ни один участок.</translation>
    </message>
    <message>
        <source>View of a table saved</source>
        <translation>Вид таблицы сохранён</translation>
    </message>
    <message>
        <source>Change of a table&apos;s view</source>
        <translation>Вид таблицы изменён</translation>
    </message>
    <message>
        <source>View of a table renamed</source>
        <translation>Вид таблицы переименован</translation>
    </message>
    <message>
        <source>View of a table deleted</source>
        <translation>Вид таблицы удалён</translation>
    </message>
    <message>
        <source>Plots changed together</source>
        <translation>Участки изменены вместе</translation>
    </message>
    <message>
        <source>Projects changed together</source>
        <translation>Проекты изменены вместе</translation>
    </message>
    <message>
        <source>Use of the plot recorded</source>
        <translation>Использование участка записано</translation>
    </message>
    <message>
        <source>Term of use changed</source>
        <translation>Срок использования изменён</translation>
    </message>
    <message>
        <source>The right to the plot {plot} is not registered or not in force; its use is recorded after that.</source>
        <translation>Право на участок {plot} не зарегистрировано или не действует; использование записывается после регистрации.</translation>
    </message>
    <message>
        <source>{date} is too early for a term: the application was received on {opened}.</source>
        <translation>{date} слишком рано для срока: заявление принято {opened}.</translation>
    </message>
    <message>
        <source>Write why the term of the plot {plot} is set: the paper, its number and day.</source>
        <translation>Напишите, почему задан срок участка {plot}: документ, номер и дата.</translation>
    </message>
    <message>
        <source>The file of terms {path} cannot be read: {what}.</source>
        <translation>Файл сроков {path} не читается: {what}.</translation>
    </message>
    <message>
        <source>The right to this plot is not registered or has ended.</source>
        <translation>Право на этот участок не зарегистрировано или прекращено.</translation>
    </message>
    <message>
        <source>The right to this plot has not ended; end it first.</source>
        <translation>Право на этот участок не прекращено; сначала прекратите право.</translation>
    </message>
    <message>
        <source>There is no right to this plot that could be ended.</source>
        <translation>Нет права на этот участок, которое можно прекратить.</translation>
    </message>
    <message>
        <source>The desktop reminds once a day of what is late and what is due this week.</source>
        <translation>Раз в день на рабочем столе напоминается о просроченном и о сроках этой недели.</translation>
    </message>
    <message>
        <source>The desktop reminds no more; the window still does.</source>
        <translation>На рабочем столе больше не напоминает; в окне напоминает.</translation>
    </message>
    <message>
        <source>Enter opens the stages, a double click the map, a right click the moves</source>
        <translation>Enter: этапы, двойной щелчок: на карте, правая кнопка: действия</translation>
    </message>
    <message>
        <source>Click a day to see its plots; Page Up and Page Down turn the month</source>
        <translation>Щелчок по дню: его участки; Page Up, Page Down: месяц</translation>
    </message>
</context>
</TS>
