### العربية: drafted by machine, not yet reviewed by a native lawyer.

act-name_request-supplemented = استُكمل الطلب
move_request-supplemented = استكمال الطلب
act_request-supplemented_title = ما الذي يُضاف إلى الطلب؟
act_request-supplemented_lead = يبقى بجانب الطلب، للأجزاء التي تختارها. أما تدبير آخر أو بيانات جزء أُجيب فتُطلب بطلب جديد يأخذ الوقائع منه.
act_request-supplemented_button = تحقق مما يُضاف
act_request-supplemented_done = وُقعت الإضافة وهي في طريقها إلى { $state }.
act_request-supplemented_text = ما الجديد، ولماذا يهم
act_request-supplemented_wanted = ما المطلوب الآن، حيث يتغير
act_targets = أهداف أخرى
act_offences = جرائم أخرى
act_wanted = المطلوب الآن

act-name_translation-added = ترجمة
move_translation-added = إضافة ترجمة
act_translation-added_title = إضافة ترجمة
act_translation-added_lead = تظهر لدى { $state } بجانب النص الذي تترجمه. ويبقى النص الموقَّع كما هو.
act_translation-added_button = تحقق من الترجمة
act_translation-added_done = وُقعت الترجمة وهي في طريقها إلى { $state }.
act_translation-added_act = أي نص تترجمه
act_translation-added_act-none = اختر
act_translation-added_text = النص المترجم
act_language = لغة الترجمة
act_sort = قيمتها
act_translator = المترجم، ومن حلّفه اليمين
act_translated = تُرجم في
act_authoritative = أي النصين يُعتد به عند الاختلاف
translation_working = ترجمة للعمل
translation_certified = ترجمة معتمدة
authoritative_source = الأصل
authoritative_translation = الترجمة
authoritative_both = كلاهما سواء
stated_language = اللغة
stated_sort = القيمة
stated_translator = المترجم
stated_translated = تُرجم في
stated_authoritative = المعتد به عند الاختلاف
case_texts = الأصل والترجمات
case_texts-of = { $act }: الأصل والترجمات
case_texts-open = { $n ->
    [one] الأصل والترجمة جنبا إلى جنب
    [two] الأصل وترجمتان جنبا إلى جنب
    [few] الأصل و{ $n } ترجمات جنبا إلى جنب
   *[other] الأصل و{ $n } ترجمة جنبا إلى جنب
}
case_texts-original = الأصل
case_texts-by = أضافها
case_texts-none = لم يضف أحد ترجمة لهذا النص.

act-name_act-corrected = تصحيح
move_act-corrected = تصحيح إفادة صادرة عنا
act_act-corrected_title = تصحيح إفادة صادرة عنك
act_act-corrected_lead = تبقى الإفادة كما وُقعت. ويظهر التصحيح لدى { $state } بجانبها حيثما عُرضت.
act_act-corrected_button = تحقق من التصحيح
act_act-corrected_done = وُقع التصحيح وهو في طريقه إلى { $state }.
act_act-corrected_act = أي إفادة
act_act-corrected_act-none = اختر
act_corrections = ما يُصحَّح
act_corrections-row = التصحيح { $n }
act_corrections-add = إضافة تصحيح
act_corrections-entry = أي خانة، باسمها
act_corrections-reads = كيف تُقرأ
stated_corrections-entry = الخانة
stated_corrections-reads = تُقرأ هكذا
case_corrected = صُحِّح، { $moment }
case_corrected-why = السبب: { $why }

act-name_case-reopened = أُعيد فتح القضية
move_case-reopened = إعادة فتح القضية
act_case-reopened_title = إعادة فتح القضية
act_case-reopened_lead = يستطيع الطرفان العمل فيها كما كان قبل إغلاقها.
act_case-reopened_button = تحقق من إعادة الفتح
act_case-reopened_done = فُتحت القضية من جديد؛ وسيظهر ذلك لدى { $state }.

act-name_receipt-read = قرأه موظف
move_receipt-read = إبلاغ بالقراءة
act_receipt-read_title = الإبلاغ بأنك قرأته
act_receipt-read_lead = يظهر لدى { $state } أن موظفا يتولى هذه الإجراءات، بصفتك ورقمك، فلا حاجة إلى الاتصال بالهاتف.
act_receipt-read_button = إبلاغ
act_receipt-read_done = تم إبلاغ { $state } بأن موظفا يتولى الأمر.
act_receipt-read_acts = ما قرأته
act_receipt-read_remarks = ما يلي، إن كنت تعرفه

act-name_told-otherwise = إبلاغ بطريق آخر
move_told-otherwise = تدوين أنهم أُبلغوا بطريق آخر
act_told-otherwise_title = تدوين أنهم أُبلغوا بطريق آخر
act_told-otherwise_lead = من أبلغته في { $state }، وبماذا، وبأي طريق، ومتى. ما دامت عقدتهم غائبة ينتظر هذا مع غيره؛ ثم يكون لدى الطرفين.
act_told-otherwise_button = تدوين
act_told-otherwise_done = تم التدوين، ويذهب إلى { $state } مع غيره.
act_told-otherwise_way = بأي طريق
act_told-otherwise_at = متى أُبلغوا
act_told-otherwise_at-from = متى
act_told-otherwise_at-zone = المنطقة الزمنية
act_told-otherwise_with = مع من، بوظيفته
act_told-otherwise_what = ما قيل
told-way_telephone = الهاتف
told-way_email = البريد الإلكتروني
told-way_through-another = عن طريق مكتب آخر
told-way_in-person = شخصيا

stated_because = السبب
erasure-because_period-ended = انقضت مدة الاحتفاظ به.

act-name_act-transcribed = أدخل يدويا: ورد من خارج الشبكة
move_act-transcribed = إدخال ما ورد من خارج الشبكة
act_act-transcribed_title = ماذا ورد من خارج الشبكة ({ $state })؟
act_act-transcribed_lead = تذكرون ما ورد على ورق أو بالهاتف أو بالبريد الإلكتروني. يبقى في القضية بيانا منكم عما ورد: لم يوقعه الطرف الآخر ({ $state }). وهو لا يجيب عن شيء ولا ينهي أي مهلة.
act_act-transcribed_button = مراجعة ما أدخل
act_act-transcribed_done = وقع بوصفه بيانكم عما ورد، وهو في طريقه (المرسل إليه: { $state }).
act_act-transcribed_way = الطريق الذي ورد به
act_came = يوم الورود
act_act-transcribed_from = ممن، بالجهة والوظيفة
act_act-transcribed_text = مضمونه حرفيا
act_act-transcribed_text-hint = إن كان مكالمة: ما قيل كما دونتموه.
act_act-transcribed_digest = بصمة المسح الضوئي (SHA-256)
act_act-transcribed_original = مكان حفظ الأصل
came-way_on-paper = على ورق
came-way_by-voice = بالهاتف أو حضوريا
came-way_by-email = بالبريد الإلكتروني
came-way_through-another = عبر جهة أخرى
missing_way = اذكروا الطريق الذي ورد به
missing_came = اذكروا يوم الورود
missing_from = اذكروا ممن ورد
