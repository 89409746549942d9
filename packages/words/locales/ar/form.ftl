### العربية: drafted by machine, not yet reviewed by a native lawyer.

form_error = خطأ
form_warning = تنبيه
form_important = مهم
form_done = تم
form_if-available = اختياري
form_optional = اختياري
form_show = إظهار
form_show-password = إظهار كلمة المرور
form_hide = إخفاء
form_hide-password = إخفاء كلمة المرور
form_day = اليوم
form_month = الشهر
form_year = السنة
form_limit = يمكنك إدخال { $limit } حرفا على الأكثر
form_left =
    { $n ->
        [one] بقي حرف واحد
        [two] بقي حرفان
        [few] بقيت { $n } أحرف
        [many] بقي { $n } حرفا
       *[other] بقي { $n } حرف
    }
form_too-many =
    { $n ->
        [one] حرف واحد زائد
        [two] حرفان زائدان
        [few] { $n } أحرف زائدة
        [many] { $n } حرفا زائدا
       *[other] { $n } حرف زائد
    }
form_problems =
    { $n ->
        [one] أمر واحد يحول دون اكتماله
        [two] أمران يحولان دون اكتماله
        [few] { $n } أمور تحول دون اكتماله
        [many] { $n } أمرا تحول دون اكتماله
       *[other] { $n } أمر تحول دون اكتماله
    }
form_steps = خطوات الطلب الجديد
form_step-done = تمت

list_views = طرق عرض هذه القائمة
list_filter = تصفية وترتيب
list_pages = صفحات هذه القائمة
list_previous = السابق
list_next = التالي
list_page = الصفحة { $number }
list_empty = لا شيء هنا.
list_band-emergency = طارئ
list_band-emergency-note = يتقدم على كل موعد آخر
list_band-late = متأخر
list_band-late-note = كل منها مثبت في سجل القضية
list_band-today = اليوم
list_band-week = الأيام السبعة القادمة
list_band-later = لاحقا
list_band-passed = تاريخ مضى
list_band-passed-note = يوم حل ومضى، ولا أحد متأخر بسببه
list_band-none = لا موعد جاريا
list_band-age = الأقدم أولا
list_time-left = الوقت الباقي
list_state = الدولة
list_request = الطلب
list_measure = التدبير والأساس
list_priority = الأولوية
list_move = على من الدور
list_opened = فُتح
list_unread = جديد

night_emergency-capitals = حالة طارئة
night_to-answer = للرد حتى
night_reached = من تم الوصول إليه

damaged_title = تتعذر قراءته
damaged_row = الصف { $id }، تتعذر قراءته
