### العربية: drafted by machine, not yet reviewed by a native lawyer.

act-name_part-admitted = مُنحت المساعدة
move_part-admitted = منح المساعدة
act_part-admitted_title = على أي أساس يُنفَّذ؟
act_part-admitted_lead = تبلغ { $state } بأن ما طُلب يُنفَّذ، وكيف.
act_part-admitted_button = تحقق مما يُمنح
act_part-admitted_done = وُقع القرار وهو في طريقه إلى { $state }.

act-name_request-referred = أُحيل إلى جهة أخرى
move_request-referred = إحالته إلى جهة أخرى
act_request-referred_title = أي مكتب ينفذه؟
act_request-referred_lead = يظهر لدى { $state } من يتولاه الآن، وهل يجيب ذلك المكتب مباشرة.
act_request-referred_button = إبلاغ { $state }
act_request-referred_done = الإحالة في طريقها إلى { $state }.

act-name_execution-postponed = أُرجئ التنفيذ
move_execution-postponed = إرجاء التنفيذ
act_execution-postponed_title = لماذا، وحتى متى؟
act_execution-postponed_lead = الإرجاء ليس رفضا: يبقى التنفيذ عليك. قل ما يمكن فعله في أثناء ذلك.
act_execution-postponed_button = تحقق من الإرجاء
act_execution-postponed_done = وُقع الإرجاء وهو في طريقه إلى { $state }.

act-name_execution-resumed = استؤنف التنفيذ
move_execution-resumed = استئناف التنفيذ
act_execution-resumed_title = متابعة التنفيذ
act_execution-resumed_lead = يظهر لدى { $state } أنه لم يبق ما يمنع.
act_execution-resumed_button = إبلاغ { $state }
act_execution-resumed_done = تم إبلاغ { $state } بأن التنفيذ مستمر.

act-name_progress-reported = إبلاغ عن سير التنفيذ
move_progress-reported = الإبلاغ عن سير التنفيذ
act_progress-reported_title = إلى أين وصل؟
act_progress-reported_lead = تظهر لدى { $state } الخطوة التي اتُّخذت وما يليها.
act_progress-reported_button = إبلاغ { $state }
act_progress-reported_done = البلاغ في طريقه إلى { $state }.
act-name_urgency-assessed = تقدير درجة الاستعجال
move_urgency-assessed = بيان درجة الاستعجال المعتمدة
act_urgency-assessed_title = بأي درجة تعامله، ولماذا؟
act_urgency-assessed_lead = يجري إبلاغ { $state } فورا مع أسبابك. ويبقى ما ادعوه في السجل. إن عاملته بأقل من حالة طارئة فلن يرن هنا شيء لهذه القضية بصفتها طارئة؛ وما يقولونه بعد ذلك يظل يستدعي المناوبة بصفته مستعجلا. ويُحصى ذلك، ويمكن الرجوع عنه: اختر من جديد ما ادعوه.
act_urgency-assessed_button = إبلاغ { $state }
act_urgency-assessed_done = تم إبلاغ { $state } بالدرجة التي تعامله بها.
act_urgency-assessed_level = معاملته بدرجة
act_urgency-assessed_reasons = السبب
