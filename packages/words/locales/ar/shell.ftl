### العربية: drafted by machine, not yet reviewed by a native lawyer.

shell_skip = الانتقال إلى المحتوى الرئيسي
shell_home = Comity: إلى قائمة العمل
shell_title = { $page } - Comity
shell_title-error = خطأ: { $page } - Comity
shell_navigation = أقسام المكتب
shell_training = شبكة تدريب.
shell_training-text = قضايا حقيقية تُعاد على ساعة اليوم. لا يغادر أي إجراء هذه العُقد.
shell_training-label = شبكة تدريب
shell_officer = الموظف
shell_sign-out = تسجيل الخروج
shell_language = اللغة
shell_not-reviewed = صيغت هذه اللغة آليًا ولم يراجعها بعدُ قانوني من أهلها. عند الاختلاف يُعتدّ بالنص الإنكليزي.
shell_find = البحث عن قضية أو دولة أو حكم
shell_find-button = بحث
shell_breadcrumb = موضع هذه الصفحة
shell_printed = طُبع من عقدة { $state } ({ $code })، { $moment } { $city }
shell_help = مساعدة

live_arrived = وصل شيء جديد.
live_emergency = وصل طلب طارئ.
live_alerts = حالات طارئة لم يتولّها أحد بعد
live_alert = { $state }، «{ $title }»: لم يتولّها أحد هنا منذ { $moment }. افتح القضية
live_alert-unreached = { $state }، «{ $title }»: لم يتولّها أحد هناك منذ { $moment }. اتصل بهم وافتح القضية
live_alerts-more =
    { $n ->
       *[other] حالات أخرى لم يتولّها أحد: { $n }. انظر المناوبة الليلية
    }
live_open-case = فتح القضية
live_reload = عرضه
live_lost = انقطع الاتصال بهذه العقدة. لا تعرض هذه الصفحة أي جديد ولا يمكنها أن ترنّ، ولا يخرج شيء مما ترسله. ما كتبته باقٍ هنا.
live_signed-out = تم تسجيل خروجك. لا تعرض هذه الصفحة أي جديد ولا يمكنها أن ترنّ.
shell_theme = نهار أو ليل
shell_theme-auto = كإعداد الجهاز
shell_theme-day = نهار
shell_theme-night = ليل
shell_labelled = { $label }: { $text }
