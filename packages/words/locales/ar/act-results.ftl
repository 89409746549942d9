### العربية: drafted by machine, not yet reviewed by a native lawyer.

act-name_evidence-delivered-in-part = سُلّم جزء من النتائج
move_evidence-delivered-in-part = تسليم جزء من النتائج
act_evidence-delivered-in-part_title = ما الذي يُسلَّم، وما الذي لم يأت بعد؟
act_evidence-delivered-in-part_lead = ما يُسلَّم خارج الشبكة يُسرد هنا، ليتبين لدى { $state } هل وصل كله كما خرج.
act_evidence-delivered-in-part_button = تحقق من القائمة
act_evidence-delivered-in-part_done = وُقعت القائمة وهي في طريقها إلى { $state }.

act-name_evidence-delivered = سُلّمت النتائج
move_evidence-delivered = تسليم النتائج
act_evidence-delivered_title = ما الذي يُسلَّم؟
act_evidence-delivered_lead = ما يُسلَّم خارج الشبكة يُسرد هنا، ليتبين لدى { $state } هل وصل كله كما خرج.
act_evidence-delivered_button = تحقق من القائمة
act_evidence-delivered_done = وُقعت القائمة وهي في طريقها إلى { $state }.

act-name_evidence-received = تأكيد الاستلام
move_evidence-received = تأكيد الاستلام
act_evidence-received_title = هل وصل كل شيء؟
act_evidence-received_lead = تؤكد لـ { $state } ما وصل، وهل هو ما ورد في القائمة.
act_evidence-received_button = تأكيد لـ { $state }
act_evidence-received_done = تأكيدك في طريقه إلى { $state }.

act-name_evidence-returned = أُعيدت الأشياء
move_evidence-returned = إعادة الأشياء
act_evidence-returned_title = ما الذي يعود إلى { $state }؟
act_evidence-returned_lead = للأشياء والأصول التي كان يجب أن تعود.
act_evidence-returned_button = تحقق من الإعادة
act_evidence-returned_done = وُقعت الإعادة وهي في طريقها إلى { $state }.

act-name_traffic-disclosed = كُشف مسار الاتصال
move_traffic-disclosed = الكشف عن المسار
act_traffic-disclosed_title = عبر أي مزود مر الاتصال؟
act_traffic-disclosed_lead = من بيانات الحركة ما يكفي ليتبين لدى { $state } المزود والمسار. وإن ظهرت دولة أخرى أمكن الطلب هناك من جانب { $state }.
act_traffic-disclosed_button = تحقق مما يُكشف
act_traffic-disclosed_done = وُقع الكشف وهو في طريقه إلى { $state }.

act-name_statement-taken = أُخذت أقوال
move_statement-taken = الإبلاغ عن أخذ أقوال
act_statement-taken_title = أقوال من أُخذت، وكيف؟
act_statement-taken_lead = المحضر نفسه يسلك طريق الأدلة. وهنا يظهر لدى { $state } ما تم.
act_statement-taken_button = تحقق من البلاغ
act_statement-taken_done = وُقع البلاغ وهو في طريقه إلى { $state }.

act-name_document-served = بُلّغ المستند
move_document-served = الإبلاغ عن التبليغ
act_document-served_title = هل تم التبليغ؟
act_document-served_lead = هنا يظهر لدى { $state } متى ولمن وكيف تم التبليغ، أو لماذا لم يتم.
act_document-served_button = تحقق من البلاغ
act_document-served_done = وُقع البلاغ وهو في طريقه إلى { $state }.

act-name_search-made = أُجري تفتيش
move_search-made = الإبلاغ عن تفتيش
act_search-made_title = أين جرى التفتيش، وما الذي ضُبط؟
act_search-made_lead = ما ضُبط يُسلَّم بإفادة مستقلة.
act_search-made_button = تحقق من البلاغ
act_search-made_done = وُقع البلاغ وهو في طريقه إلى { $state }.

act-name_nothing-found = لم يُعثر على شيء
move_nothing-found = الإبلاغ بعدم العثور على شيء
act_nothing-found_title = أين جرى البحث؟
act_nothing-found_lead = يظهر لدى { $state } أين بحثت، فلا تحتاج إلى السؤال مرتين.
act_nothing-found_button = تحقق من البلاغ
act_nothing-found_done = وُقع البلاغ وهو في طريقه إلى { $state }.

act-name_execution-impossible = تعذّر التنفيذ
move_execution-impossible = الإبلاغ بتعذّر التنفيذ
act_execution-impossible_title = لماذا يتعذر؟
act_execution-impossible_lead = ليس هذا رفضا: ما طُلب لا يمكن فعله. قل ما يمكن طلبه بدلا منه.
act_execution-impossible_button = تحقق من البلاغ
act_execution-impossible_done = وُقع البلاغ وهو في طريقه إلى { $state }.

act-name_outcome-reported = إبلاغ بالنتيجة النهائية
move_outcome-reported = الإبلاغ بالنتيجة النهائية
act_outcome-reported_title = إلام آل الأمر؟
act_outcome-reported_lead = يصل إلى { $state } ما أدت إليه المساعدة.
act_outcome-reported_button = إبلاغ { $state }
act_outcome-reported_done = النتيجة في طريقها إلى { $state }.
act-name_hearing-held = جلسة استماع عُقدت
move_hearing-held = الإبلاغ عن جلسة استماع
act_hearing-held_title = ماذا سُمع، وكيف؟
act_hearing-held_lead = استُمع إلى شاهد أو خبير لصالح { $state }، أمامكم أو عبر اتصال بمحكمتها.
act_hearing-held_button = مراجعة التقرير
act_hearing-held_done = وُقِّع تقرير الجلسة وهو في الطريق إلى { $state }.
act_hearing = كيف عُقدت
hearing_in-person = حضورياً
hearing_by-video = بالفيديو
hearing_by-telephone = بالهاتف
missing_hearing = اذكر كيف عُقدت

act-name_files-received = إيصال بحسب الملفات
move_files-received = تأكيد الاستلام ملفًا ملفًا
act_files-received_title = ماذا وصل، ملفًا ملفًا؟
act_files-received_lead = احسب البصمات حيث وصلت الملفات والصقها. تقارنها الآلة بقائمة { $state }؛ وأنت تقول ما لا تستطيع معرفته.
act_files-received_button = تحقق من الإيصال
act_files-received_done = وُقع الإيصال وهو في طريقه إلى { $state }.
act_files-received_files = الملفات
act_files-received_files-row = الملف { $n }
act_files-received_files-add = إضافة ملف
act_files-received_files-name = الاسم
act_files-received_files-bytes = الحجم بالبايت
act_files-received_files-digest = البصمة عند الوصول
act_files-received_files-found = ما آل إليه
act_files-received_complete = وصل كل ما في القائمة
act_files-received_verified = كل ملف هو المدرج في القائمة
act_files-sums = ناتج sha256sum
act_files-sums-hint = في مجلد الملفات: sha256sum * (في ويندوز: Get-FileHash، بصيغة البصمة ثم مسافتين ثم الاسم). الصق كل الأسطر. والملف المدرج غير الموجود بينها يُعد مفقودًا ما لم تقل غير ذلك.
act_files-compare = قارن بالقائمة
act_files-listed = كما في القائمة:
act_files-seen = كما وصل:
act_files-found = ما آل إليه
act_files-bytes = حجمه بالبايت كما وصل
case_file-bytes = { $n ->
    [zero] { $n } بايت
    [one] { $n } بايت
    [two] { $n } بايت
    [few] { $n } بايت
    [many] { $n } بايت
   *[other] { $n } بايت
}
file-found_same = مطابق للقائمة
file-found_other = غير مطابق
file-found_missing = مفقود
file-found_arrived = وصل؛ لا شيء يُقارن به
file-found_not-listed = ليس في القائمة
