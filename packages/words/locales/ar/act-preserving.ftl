### العربية: drafted by machine, not yet reviewed by a native lawyer.

act-name_preservation-warning = تنبيه قبل الحفظ
move_preservation-warning = التنبيه قبل الحفظ
act_preservation-warning_title = هل يضر الحفظ؟
act_preservation-warning_lead = للقضايا التي لا يؤمّن فيها الحفظ البيانات، أو ينبه الشخص، أو يضر بالتحقيق. عندئذ يأتي القرار من { $state }: هل تمضي.
act_preservation-warning_button = تنبيه { $state }
act_preservation-warning_done = التنبيه في طريقه إلى { $state }.

act-name_preservation-answered = رد على التنبيه
move_preservation-answered = الرد على التنبيه
act_preservation-answered_title = هل يُمضى في الحفظ لدى { $state }؟
act_preservation-answered_lead = ورد من { $state } تنبيه قبل الحفظ. وأنت تقرر هل يُمضى فيه مع ذلك.
act_preservation-answered_button = إرسال الجواب إلى { $state }
act_preservation-answered_done = جوابك في طريقه إلى { $state }.

act-name_extension-requested = طُلب تمديد الحفظ
move_extension-requested = طلب تمديد الحفظ
act_extension-requested_title = حتى متى تُحفظ البيانات؟
act_extension-requested_lead = قل لماذا لم يُقدَّم بعدُ طلب البيانات نفسها.
act_extension-requested_button = تحقق من السؤال
act_extension-requested_done = وُقع السؤال وهو في طريقه إلى { $state }.

act-name_preservation-extended = مُدد الحفظ
move_preservation-extended = تمديد الحفظ
act_preservation-extended_title = حتى متى تُحفظ البيانات الآن؟
act_preservation-extended_lead = تؤكد لـ { $state } أن البيانات محفوظة، بموجب قانونكم، حتى اليوم الجديد.
act_preservation-extended_button = تحقق من التمديد
act_preservation-extended_done = وُقع التمديد وهو في طريقه إلى { $state }، وفيه اليوم الأخير الجديد.

act-name_extension-declined = رُفض تمديد الحفظ
move_extension-declined = رفض التمديد
act_extension-declined_title = لماذا لا تُحفظ مدة أطول؟
act_extension-declined_lead = يبقى اليوم الأخير كما كان. وأمام { $state } حتى ذلك اليوم لطلب البيانات.
act_extension-declined_button = تحقق من الجواب
act_extension-declined_done = وُقع الجواب وهو في طريقه إلى { $state }.

act-name_preservation-ended = انتهى الحفظ
move_preservation-ended = إنهاء الحفظ
act_preservation-ended_title = لماذا لم تعد البيانات محفوظة؟
act_preservation-ended_lead = بعد هذا قد تضيع البيانات. يجري إبلاغ { $state } فورا.
act_preservation-ended_button = تحقق من الإنهاء
act_preservation-ended_done = وُقع إنهاء الحفظ وهو في طريقه إلى { $state }.
