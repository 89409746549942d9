### العربية: drafted by machine, not yet reviewed by a native lawyer.

sign-in_title = تسجيل الدخول
sign-in_to = مكتب { $state }
sign-in_signed-out = تم تسجيل خروجك. لا يبقى شيء من عملك في هذا المتصفح.
sign-in_training-title = الدخول بصفة موظف في شبكة التدريب
sign-in_training-hint = هؤلاء الموظفون للتدريب فقط. نقرة واحدة تُدخلك بلا كلمة مرور.
sign-in_password-title = بكلمة مرور ورمز
sign-in_user-name = اسم المستخدم
sign-in_password = كلمة المرور
sign-in_code = رمز تطبيق المصادقة
sign-in_code-hint = ستة أرقام تتجدد كل 30 ثانية.
sign-in_button = دخول
sign-in_passkey-title = بمفتاح مرور
sign-in_passkey-hint = سيطلب جهازك أو مفتاح الأمان بصمتك أو وجهك أو رقمك السري.
sign-in_passkey-button = الدخول بمفتاح مرور
sign-in_provider-title = حساب وزارتكم
sign-in_provider-hint = تسجل الدخول حيث تفعل وزارتكم، ثم تعود إلى هنا.
sign-in_provider-link = إلى تسجيل دخول وزارتكم
sign-in_passkey-failed = لم يعمل مفتاح المرور. أعد المحاولة أو ادخل بكلمة مرور ورمز.
sign-in_user-name-missing = أدخل اسم المستخدم
sign-in_password-missing = أدخل كلمة المرور
sign-in_code-missing = أدخل رمز تطبيق المصادقة
sign-in_failed = اسم المستخدم أو كلمة المرور أو الرمز غير صحيح
sign-in_failed-next = تتغير الرموز كل 30 ثانية: انتظر رمزا جديدا وتحقق من ساعة جهازك.

role_duty-officer = موظف المناوبة
role_prosecutor = مدعٍ عام
role_ministry-lawyer = قانوني الوزارة
role_supervisor = مشرف
role_administrator = مدير النظام
role_case-system = نظام القضايا لدى الدولة
