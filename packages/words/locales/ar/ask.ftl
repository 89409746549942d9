### العربية: drafted by machine, not yet reviewed by a native lawyer.

measure-group_secure = تأمين ما قد يضيع
measure-group_stored = الحصول على المخزَّن
measure-group_live = الجمع في الوقت الحقيقي
measure-group_persons = أشخاص ومستندات
measure-group_property = ممتلكات
measure-group_sought = أشخاص مطلوبون
measure-group_together = عمل مشترك
measure-group_other = غير ذلك

measure-hint_preservation = تُحفظ البيانات حيث هي. ولا يُسلَّم شيء: يلزم لذلك طلب مستقل.
measure-hint_preserved-traffic-disclosure = ما يكفي فقط لبيان المزود والمسار المستعملين.
measure-hint_emergency-mla = يُجاب فورا قبل كل شيء: شخص في خطر.
measure-hint_subscriber-info = صاحب عنوان أو حساب: الاسم والاتصال والدفع.
measure-hint_stored-data-access = يُسلَّم ما خزنه مزود أو شخص، بيانات حركة أو محتوى. وكثيرا ما يلزم أمر من محكمة هناك.
measure-hint_search-and-seizure = يذهب موظفون إلى مكان فيأخذون جهازا أو ينسخونه. ويلزم أمر من محكمة هناك في معظم الدول.
measure-hint_domain-registration-data = من سجل نطاقا، من أمين التسجيل أو من السجل.
measure-hint_examination-of-objects-and-sites = تُعاين أشياء أو أماكن وتوصف؛ ولا يؤخذ شيء.
measure-hint_realtime-traffic = تُسجَّل الاتصالات من الآن دون ما يقال فيها. ويُرفض حيث لا يمكن في قضية داخلية مماثلة.
measure-hint_interception = يُسجَّل ما يقال من الآن. أشد التدابير: لا تسمح به معظم الدول إلا في الجرائم الجسيمة.
measure-hint_testimony = يُسمع شخص أمام سلطتهم، أو أمام سلطتك هناك، أو بالفيديو.
measure-hint_locate-or-identify-person = أين شخص أو من هو. ولا يُوقَف أحد.
measure-hint_service-of-documents = تُسلَّم ورقة من محكمتكم إلى شخص هناك؛ ولا تلزم أحدا بالحضور.
measure-hint_information-and-records = سجلات سلطات أو محاكم أو شركات، نسخا عادية أو معتمدة.
measure-hint_bank-account-identification = الحسابات التي لشخص، وفي أي مصرف.
measure-hint_tracing = إلى أين ذهبت العائدات؛ ولا يُحجز شيء بعد.
measure-hint_freezing = تُمسك الممتلكات ولا يمكن نقلها، لمدة وبموجب أمر.
measure-hint_confiscation = تؤخذ الممتلكات نهائيا، بأمر منهم أو بتنفيذ أمركم.
measure-hint_asset-return = تُعاد ممتلكات سبقت مصادرتها أو تُقتسم.
measure-hint_provisional-arrest = يُوقَف شخص فورا. ويجب أن يليه طلب التسليم خلال الأيام التي تحددها المعاهدة، وإلا أُفرج عنه.
measure-hint_extradition = يُسلَّم شخص للمحاكمة أو لتنفيذ عقوبة؛ والقرار لمحاكمهم.
measure-hint_transfer-of-sentenced-person = يقضي شخص عقوبته في الدولة الأخرى. لا يُعالج ذلك في هذه الشبكة: السبل تقول إلى أين تتجه.
measure-hint_transfer-of-proceedings = تتولى الدولة الأخرى الملاحقة. لا يُعالج ذلك في هذه الشبكة: السبل تقول إلى أين تتجه.
measure-hint_joint-investigation = فريق مشترك بموجب اتفاق بين الطرفين.
measure-hint_spontaneous-information = تعطي ولا تطلب شيئا. وله صفحة خاصة.
measure-hint_emergency-disclosure-by-provider = يقرر المزود وفق قواعده؛ ولا تُسأل أي دولة.

sensitivity-hint_normal = يقرؤه لدى السلطة الأخرى كل من يعمل في قضاياها.
sensitivity-hint_restricted = يُطلب من الطرف الآخر قصره على من يعملون في هذه القضية.
sensitivity-hint_sealed = لا يقرؤه إلا موظفون يُعيَّنون واحدًا واحدًا: هنا من تعيّنونهم، وفي الدولة الأخرى المناوبون ومشرفوها إلى أن يعيّنوا غيرهم.
request-answer-hint_confidentialityRequested-yes = لا يخبرون إلا من يحتاجون إليه لتنفيذه. وإن لم يسمح لهم قانونهم بذلك قالوه قبل أن يإجراءوا.
request-answer-hint_confidentialityRequested-no = يجوز لهم إخبار المزود والمستخدم حيث يسمح لهم قانونهم بذلك أو يلزمهم به.
