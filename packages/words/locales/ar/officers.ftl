### العربية: drafted by machine, not yet reviewed by a native lawyer.

officers_title = الموظفون
officers_lead =
    { $n ->
        [one] شخص واحد. من يستطيع ماذا، وكيف يثبت هويته.
        [two] شخصان. من يستطيع ماذا، وكيف يثبت هويته.
        [few] { $n } أشخاص. من يستطيع ماذا، وكيف يثبت هويته.
       *[other] { $n } شخصا. من يستطيع ماذا، وكيف يثبت هويته.
    }
officers_add = إضافة موظف
officers_authorities = السلطات
officers_search = الاسم أو الرقم
officers_any = الكل
officers_none = لا موظف يطابق ذلك.
officers_head-officer = الموظف
officers_head-cases = يعمل على القضايا
officers_head-agrees = يوافق
officers_head-node = يدير العقدة
officers_head-ways = يدخل بواسطة
officers_head-seen = آخر استعمال
officers_head-state = الحالة
officers_yes = نعم
officers_no = لا
officers_state-active = فعال
officers_state-suspended = موقوف
officers_state-no-way-in = لم يدخل بعد
officers_you = أنت
officers_link-until = الرابط حتى { $moment }
officers_not-here = غير مسجل الدخول
officers_suspended-since = موقوف منذ
officers_authority = السلطة
officers_number = رقم الموظف
officers_number-hint = تراه الدول الأخرى بدل الاسم. ولا يعطى لشخص آخر أبدا.
officers_name = الاسم
officers_name-hint = للزملاء؛ لا يغادر هذه العقدة أبدا.
officers_role = الدور
officers_zone = المنطقة الزمنية
officers_zone-hint = إن تُرك فارغا: منطقة السلطة.
officers_add-lead = من يرى القضايا أو يوافق على شيء يضيفه شخصان: أنت تطلب، ويوافق مدعٍ عام أو قانوني الوزارة أو مشرف. ويُعرض الرابط الذي يدخل به الموظف الجديد على من وافق لا عليك. أما رابط مدير نظام آخر فتنشئه أنت بعد إضافته.
officers_add-button = أضف هذا الموظف
officers_pages = صفحات الموظفين
officers_previous = الصفحة السابقة
officers_next = الصفحة التالية
officers_role-change = تغيير الدور
officers_role-text = تنتهي كل الجلسات. وما يتيح لأحد أن يفعل أكثر ينتظر شخصا ثانيا.
officers_link-title = طريقة دخول جديدة
officers_link-text = رابط يعمل مرة واحدة ولمدة ساعة: به يضيف الموظف مفتاح مرور أو يختار كلمة مرور. وينتظر شخصا ثانيا حيث تقضي السياسة بذلك.
officers_link-make = إنشاء رابط
officers_suspend-title = الإيقاف أو الإعادة
officers_suspend-text = تنتهي كل الجلسات فورا، ولا يدخل أحد بهذا الاسم حتى يعاد الموظف. وما فعله يبقى قائما.
officers_suspend = أوقف هذا الموظف
officers_let-in = أعد الموظف
officers_sessions = الجلسات المفتوحة
officers_sessions-none = لا شيء.
officers_made = رابط { $officer }
officers_made-text = يُعرض هذه المرة فقط. سلّمه شخصيا أو شفويا، لا بالبريد الإلكتروني الذي يحميه. يعمل مرة واحدة، حتى { $moment }.
officers_waiting = بانتظار شخص ثان
officers_waiting-lead = لا أحد يتيح لموظف أن يفعل أكثر بمفرده. من يدير العقدة يطلب؛ ويوافق موظف مسؤول عن القانون، ويُعرض عليه الرابط إن أُنشئ.
officers_waiting-none = لا شيء ينتظر.
officers_waiting-link = تغييرات الموظفين المنتظرة
officers_wish-added = إضافة { $name } بصفة: { $role }
officers_wish-role = منح { $name } الدور: { $role }
officers_wish-link = طريقة دخول جديدة من أجل { $name }
officers_wish-let-in = إعادة { $name }
officers_wish-asked = طلب ذلك { $name } في { $moment }
officers_agree = موافقة
officers_stop = لا يُنفَّذ
officers_rules = ما لا يفعله أحد بمفرده
officers_rule-more = أن يتيح لأحد رؤية القضايا أو الموافقة: شخصان
officers_rule-self = أن يغير المرء نفسه: أبدا
officers_rule-last = أن تبقى العقدة بلا مدير نظام: أبدا
officers_rule-cases = أن يدير العقدة ويرى قضية: أبدا
officers_done-added = أضيف الموظف.
officers_done-asked = ينتظر شخصا ثانيا، تحت «بانتظار شخص ثان».
officers_done-suspended = أُوقف الموظف؛ وانتهت كل الجلسات.
officers_done-let-in = يستطيع الموظف الدخول من جديد.
officers_done-role = غُيِّر الدور؛ وانتهت كل الجلسات.
officers_done-ended = انتهت الجلسة.
officers_done-agreed = وافقت، ونُفِّذ الأمر.
officers_done-stopped = لم يُنفَّذ، ولم يعد ينتظر.
