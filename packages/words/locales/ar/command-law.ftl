### العربية: drafted by machine, not yet reviewed by a native lawyer.

law-code_high = عالية
law-code_medium = متوسطة
law-code_low = ضعيفة
law-code_yes = نعم
law-code_no = لا
law-code_none = لا شيء
law-code_invited = مدعو
law-code_signatory = موقع
law-code_consented = قبل الالتزام
law-code_party = طرف
law-code_extension-pending = توسيع لم يسر بعد
law-code_excluded-territory = إقليم مستثنى
law-code_not-participating = غير مشارك
law-code_ineligible = لا يمكنه الانضمام
law-code_ended = انتهى
law-code_deadline = موعد نهائي
law-code_minimum = حد أدنى
law-code_effect-date = تاريخ سريان
law-code_target = هدف
law-code_open = متاح
law-code_closed = غير متاح
law-code_limited = بحدود
law-code_uncertain = غير مؤكد
law-code_unknown = غير معروف
law-code_instrument = صك
law-code_treaty-between = معاهدة بين الطرفين
law-code_requested-state = الدولة متلقية الطلب
law-code_practice = ممارسة

command-law_parties-head = { $force ->
        [yes] { $instrument } في { $on }: نافذ
       *[no] { $instrument } في { $on }: غير نافذ
    }
command-law_parties-counts = قبلوا الالتزام: { $deposited }، ملتزمون: { $bound }
command-law_parties-undated = { $bounds ->
        [both] لم يُعثر على اليوم: { $state }، ليس قبل { $from } ولا بعد { $to }
        [from] لم يُعثر على اليوم: { $state }، ليس قبل { $from }
        [to] لم يُعثر على اليوم: { $state }، ليس بعد { $to }
       *[none] لم يُعثر على اليوم: { $state }
    }
command-law_state = الدولة
command-law_name = الاسم
command-law_consented = القبول
command-law_in-force = النفاذ
command-law_confidence = الموثوقية
command-law_status-head = { $state } و{ $instrument } في { $on }: { $status }
command-law_instrument-in-force = نفاذ الصك
command-law_signed = التوقيع
command-law_applies-from = يُطبق من
command-law_rule = القاعدة
command-law_source = المصدر
command-law_reservations = التحفظات والإعلانات:
command-law_effect-head = { $date } بحسب { $pinpoint } ({ $confidence })
command-law_no-clock = لا موعد مدوّنا لهذا الصك.
command-law_not-running = غير نافذ بقدر ما هو معروف: لا يجري أي منها بعد.
command-law_clock = الموعد
command-law_kind = النوع
command-law_length = المدة
command-law_starts = يبدأ من
command-law_no-figure = بلا عدد
command-law_deadline-head = { $clock } ({ $kind })، من { $start }: { $due }
command-law_figure = { $name }: { $value } { $unit } ({ $kind })
command-law_exact = محدد
command-law_limit = الحد: { $limit }
command-law_recorded = المدوّن: { $paragraphs }. وتُركت الفقرات الأخرى.
command-law_source-is = المصدر: { $source }
command-law_avenue = { $rank }. { $title } ({ $instrument }): { $open }؛ موثوقية البيانات: { $confidence }
command-law_rules-first = قواعد الشكل والمحتويات والرفض: { $instrument } أولا.
command-law_channel = القناة: { $channel }
command-law_whom = إلى من يُكتب:
command-law_to = { $mark } بموجب { $ranks }: { $to }
command-law_of-several = ما يقوله عدد منها:
command-law_of-marks = { $marks }: { $text }
command-law_clock-is = الموعد: { $length } ({ $kind })؛ يبدأ من: { $starts }
command-law_in-practice = في الممارسة:
command-law_hangs-on-facts = يتوقف على ما لم يُذكر: { $facts }
command-law_facts-missing = وقائع ناقصة:
command-law_no-contents = لا محتويات مدوّنة لهذا الصك وهذا التدبير.
command-law_field = الحقل
command-law_needed = اللزوم
command-law_pinpoint = موضع الحكم
command-law_from = من
command-law_meaning = المعنى
command-law_if-known = إن عُرف
command-law_route = { $label } (الطريق { $route })
command-law_ground-open = متاح
command-law_ground-must = متاح، يجب الرفض
command-law_ground-must-unless = متاح، يجب الرفض ما لم يتحقق استثناء
command-law_ground-closed = غير متاح
command-law_ground-unknown = يتوقف على واقعة
command-law_not-binding = { $open ->
        [uncertain] ربما لا يلزم { $instrument } الطرفين في { $on }؛ ولو ألزمهما لكانت هذه هي القواعد.
       *[no] لا يلزم { $instrument } الطرفين في { $on }؛ ولو ألزمهما لكانت هذه هي القواعد.
    }
command-law_grounds = الأسباب:
command-law_no-ground = ليس سببا للرفض:
command-law_other-law = قانون آخر يسري معه:
command-law_duties = الواجبات:
command-law_postponement = الإرجاء:
command-law_presumed = أُخذ بالمعتاد، ولم يُذكر: { $facts }.
command-law_counterparts = للعثور على نظير (ليس أساسا ولا طريقا للإرسال):
command-law_addressed = { $name }، { $language }؛ الموثوقية: { $confidence }
command-law_addressed-of = { $name }، { $language }؛ الموثوقية: { $confidence }، كما في { $day }
command-law_name-unknown = الاسم غير معروف
command-law_language-unknown = اللغة غير معروفة
command-law_in-languages = باللغات { $languages }
command-law_in-official = باللغات { $languages } (الرسمية؛ ولا يُعرف ما يُقبل غيرها)
command-law_as-of = كما في { $day }
command-law_tradition = النظام القانوني
command-law_official-languages = اللغات الرسمية
command-law_takes-requests-in = تُقبل الطلبات باللغات
command-law_not-known = غير معروف
command-law_death-penalty = عقوبة الإعدام
command-law_nationals = تسليم المواطنين
command-law_without-treaty = التسليم بلا معاهدة
command-law_contact-point = نقطة الاتصال 24/7
command-law_authorities = السلطات
command-law_instruments = الصكوك
command-law_authority-row = { $role }: { $name }؛ { $confidence }. { $source }
command-law_authority-row-of = { $role }: { $name }؛ { $confidence }، كما في { $day }. { $source }
command-law_profile-on = { $name } ({ $state }) في { $on }
command-law_profile = { $name } ({ $state })
command-law_period-unknown = لا يُعرف منذ متى
command-law_substantive = القانون الموضوعي
command-law_procedural = القانون الإجرائي
command-law_cooperation = التعاون
command-law_capacity = القدرات
command-law_prevention = المنع
command-law_max-months = { $period }؛ الحد الأقصى بالأشهر: { $months }
command-law_none-recorded = لا شيء مدوّنا
command-law_gaps-none = لا يطلب { $instrument } جريمة أو صلاحية في القانون الداخلي، بقدر ما هو مدوّن.
command-law_gaps-head = { $state } قياسا إلى { $instrument } في { $on }: ناقص أو جزئي { $gaps }، غير معروف { $unknown }
command-law_article = المادة
command-law_there = موجود
command-law_title = العنوان
command-law_coverage-states = الدول في { $on }: { $states }
command-law_coverage-pairs = الأزواج: { $pairs }؛ بُحث عن معاهدات المساعدة: { $assistance }، والتسليم: { $extradition }
command-law_col-profile = الصفحة
command-law_col-authority = السلطة
command-law_col-language = اللغة
command-law_col-point = 24/7
command-law_col-assistance = المساعدة
command-law_col-extradition = التسليم
