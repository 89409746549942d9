### العربية: drafted by machine, not yet reviewed by a native lawyer.

problem_link-gone = لم يعد هذا الرابط صالحا.
problem-next_link-gone = اطلب رابطا جديدا من مدير النظام.
problem_user-name-form = اسم المستخدم من 3 إلى 64 من الحروف أو الأرقام أو النقاط أو الشُّرَط أو الشرطات السفلية، ويبدأ بحرف أو رقم.
problem_user-name-taken = اسم المستخدم هذا لشخص آخر.
problem-next_user-name-taken = اختر غيره.
problem_password-form = كلمة المرور { $n } حرفا على الأقل.
problem_code-not-right = ليس هذا الرمز رمز المفتاح المعروض هنا.
problem-next_code-not-right = انتظر رمزا جديدا، وتحقق من ساعة جهازك.

problem_no-such-officer = لا موظف { $id } في هذه العقدة.
problem-next_no-such-officer = الأمر comity officer list يعرض الموجودين.
problem_officer-there = الموظف { $id } موجود بالفعل.
problem-next_officer-there = اختر رقما آخر، أو أنشئ رابطا جديدا بالأمر comity officer link.
problem_officer-suspended = الموظف { $id } موقوف، ولا يُدخل أي رابط موظفا موقوفا.
problem-next_officer-suspended = اسمح للموظف بالدخول من جديد أولا: comity officer suspend --lift.
problem_officer-number-form = رقم الموظف من 1 إلى 16 من الحروف أو الأرقام أو الشُّرَط، مثل 0101.
problem_last-administrator = لن يستطيع عندئذ أحد آخر ممن يديرون هذه العقدة الدخول.
problem-next_last-administrator = أضف أولا مدير نظام آخر، أو أعد واحدا.
problem_officer-last-agrees = لن يستطيع عندئذ أحد آخر من هذه السلطة الموافقة على الموظفين.
problem-next_officer-last-agrees = أضف أولا شخصا آخر هناك يجوز له ذلك، أو غيّر الدور بالأمر comity officer roles على جهاز العقدة.
problem_officer-self = ما يخصك يغيره شخص آخر.
problem-next_officer-self = اطلب ذلك من مدير نظام آخر.
problem_officer-first = أول موظف في عقدة هو من يستطيع الموافقة على التالي: مدعٍ عام أو قانوني الوزارة أو مشرف.
problem-next_officer-first = أضف أحدهم أولا.
problem_officer-wish-unknown = تم هذا من قبل، أو لم يعد أحد يريده.
problem-next_officer-wish-unknown = انظر في القائمة من جديد.
problem_officer-wish-not-yours = يجب أن يوافق على هذا شخص آخر: لا من طلبه ولا من يخصه، ومن السلطة المعنية إن كان فيها من يستطيع.
problem-next_officer-wish-not-yours = اطلب من زميل. وحيث لم يبق من يستطيع، يفعل ذلك comity officer على جهاز العقدة.
problem_provider-none = ليس لهذه العقدة تسجيل دخول لوزارة.
problem-next_provider-none = سجل الدخول بطريق آخر.
problem_provider-silent = تسجيل دخول وزارتكم لا يجيب.
problem-next_provider-silent = أعد المحاولة، أو سجل الدخول بطريق آخر.
problem_provider-stale = لم يبدأ هذا الدخول في هذا المتصفح، أو أنه انتهى.
problem-next_provider-stale = ابدأ من جديد.
problem_provider-refused = ما عاد من تسجيل دخول وزارتكم لا يصح.
problem-next_provider-refused = ابدأ من جديد؛ وإن بقي الأمر كذلك فأبلغ من يدير العقدة.
problem_provider-nobody = لا أحد ممن تسميه وزارتكم هكذا يجوز له الدخول هنا.
problem-next_provider-nobody = اسأل من يدير العقدة، أو سجل الدخول بطريق آخر.
problem_provider-form = إعداد تسجيل دخول الوزارة غير مكتمل.
problem-next_provider-form = حدد issuer (https) وclient وsecret-file معا، والمطالبة باسمها، والصفات بصيغة ROLE=CLAIM:VALUE، وما تمنحه المطالبات بصيغة ROLE@AUTHORITY=CLAIM:VALUE.
problem_glass-by-two = استُعمل الحساب المحفوظ في الظرف.
problem-next_glass-by-two = يُنشئ شخصان حسابا جديدا في المكتب: يطلب من يدير العقدة رابطا في صفحة الموظفين، ويوافق موظف.
problem_person-already = هكذا تُعد هذه الحسابات بالفعل.
