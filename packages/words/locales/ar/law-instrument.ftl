### العربية: drafted by machine, not yet reviewed by a native lawyer.

instruments_title = الصكوك
instruments_lead = معاهدات وبرامج واتفاقات وطرق بلا معاهدة، كما هي في { $day }.
instruments_count = الملتزمون
instruments_name = الصك
instruments_in-force = نافذ من
instruments_conventions = اتفاقيات وبروتوكولات
instruments_regional = صكوك وبرامج إقليمية
instruments_bilateral = معاهدات بين طرفين، أو مع الاتحاد الأوروبي
instruments_ways = طرق بلا معاهدة
instruments_texts = نصوص نموذجية وقوانين

instrument_missing = لا صك «{ $id }» هنا
instrument_on = عرض الحالة في
instrument_day-wrong = لم يُفهم اليوم
instrument_what = ما هو
instrument_kind = النوع
instrument_id = يُستشهد به باسم
instrument_opened = حُرر أو فُتح
instrument_in-force = نافذ
instrument_not-in-force = غير نافذ في { $day }، بقدر ما هو معروف.
instrument_in-force-by = في { $day } على أبعد تقدير
instrument_no-start = لا يوم له: ليس معاهدة.
instrument_quorum =
    { $n ->
        [one] بعد صك قبول واحد
        [two] بعد صكي قبول
        [few] بعد { $n } صكوك قبول
       *[other] بعد { $n } صك قبول
    }
instrument_applies = يُطبق من
instrument_entry = تصبح الدولة ملتزمة
instrument_entry-rule = { $length } بعد قبولها، { $counting }
instrument_leaving = يسري الخروج
instrument_leaving-rule = { $length } بعد الإشعار، { $counting }
instrument_binding = هل هو ملزم؟
instrument_binds = نعم، للأطراف فيه.
instrument_binds-nobody = لا: لا يلزم أحدا.
instrument_parent = ملحق بـ
instrument_bound-now = ملتزمون في { $day }
instrument_deposited-now = قبلوا حتى { $day }
instrument_gaps = غير مشمول هنا
instrument_over-time = الأطراف عبر الزمن
instrument_over-time-none = لا يوم مدوّنا التزم فيه أحد.
instrument_over-time-note = محسوبة بيوم بدء النفاذ لكل منها؛ التوقيع لا يلزم أحدا ولا يُحسب.
instrument_over-time-table = الشيء نفسه جدولا
instrument_chart = الأطراف الملتزمة بـ { $name }: { $first } في { $start }، { $last } في { $end }؛ { $now } في { $day }.
instrument_day = من
instrument_bound = الملتزمون
instrument_who = من جاء أو خرج
instrument_left = خرجت: { $states }
instrument_parties = مراكز الدول في { $day }
instrument_parties-region = جدول الأطراف؛ يُمرَّر جانبيا
instrument_party = الولاية القضائية
instrument_status = الحالة
instrument_signed = التوقيع
instrument_consented = القبول
instrument_force = النفاذ
instrument_sure = مدى الموثوقية، وأين قُرئ
instrument_parties-none = لا طرف مدوّنا.
instrument_between = بين { $from } و{ $to }
instrument_not-before = ليس قبل { $from }
instrument_not-after = في موعد أقصاه { $to }
instrument_applies-on = يُطبق من { $day }
instrument_ended-on = انتهى في { $day }
instrument_articles = المواد
instrument_articles-none = لم تُلخص مواده هنا. اقرأ نصه.
instrument_declarations = التحفظات والإعلانات في { $day }
instrument_declarations-none = لا شيء مدوّنا يسري في هذا اليوم.
instrument_declarations-ended = لم يعد ساريا أو لم يسر بعد
instrument_goes-with = ما يقترن به
instrument_how-sure = مدى اليقين
instrument_sure-of = الملزمون في { $day } بحسب مدى يقين بياناتهم.
instrument_in-force-since = نافذ منذ { $day }
instrument_clocks = المواعيد
instrument_forms = نماذج فارغة

map_title = على الخريطة، { $day }
map_spoken = خريطة العالم لـ { $name } في { $day }: أطراف { $parties }، قبلوا ولم يلتزموا { $consented }، موقعون { $signatories }. القائمة تحتها تسميهم.
map_party = أطراف، ملتزمون
map_consented = قبلوا ولم يلتزموا بعد
map_signatory = وقعوا فقط
map_invited = مدعوون
map_dots = النقاط لولايات قضائية أصغر من أن تُرسم
map_borders = الحدود من بيانات خرائط عامة وهي للسياق فقط؛ ولا تنحاز في أي نزاع. والمعتد به القائمة. وتُعرض الأقاليم كما يدوّنها الوديعون.

standing_none = ليس طرفا
standing_invited = مدعو
standing_signatory = موقع فقط
standing_consented = قبل ولم يلتزم بعد
standing_party = طرف
standing_party-unsure = طرف، غير مؤكد
standing_perhaps-party = ربما طرف
standing_extension-pending = توسيع لم يسر بعد
standing_excluded-territory = إقليم مستثنى
standing_not-participating = غير مشارك
standing_ineligible = لا يمكنه الانضمام
standing_suspended = موقوف
standing_ended = انتهى

forms_title = نماذج فارغة
forms_lead = ما يجب أن يقوله الطلب بموجب كل صك، نموذجا فارغا للطباعة. ولكل حقل حكمه.

form-blank_title = { $measure } بموجب { $instrument }: نموذج فارغ
form-blank_lead = حقول الصك أولا مع حكمها. وتليها الممارسة الجيدة وهي غير إلزامية أبدا.
form-blank_from = السلطة الطالبة
form-blank_to = السلطة متلقية الطلب
form-blank_reference = المرجع
form-blank_date = التاريخ
form-blank_fields = ما يطلبه الصك
form-blank_fields-none = لا قائمة محتويات مدوّنة لهذا الصك في هذا التدبير.
form-blank_route = لهذا الطريق وحده: { $route }
form-blank_practice = ممارسة جيدة
form-blank_signature = الاسم والمنصب والتوقيع
form-blank_from-practice = ممارسة
form-blank_missing = لا نموذج كهذا

map_list = القائمة المعتد بها
