### العربية: drafted by machine, not yet reviewed by a native lawyer.

office_only-here = هنا فقط
office_never-sent = لا يُرسل أبدا
office_case-title = من يتولاها، والملاحظات
office_case-lead = يبقى هذا داخل هذه السلطة. لا يُرسل ولا يُصدَّر مع القضية ولا يُطبع.
office_assigned = من يتولى هذه القضية
office_assign = إسناد
office_nobody = لا أحد
office_nobody-has = لا أحد يتولّاها بعد
office_everybody = الجميع
office_mine = قضاياي
office_officer = الموظف
office_since = منذ { $moment }
office_name-standing-in = { $name } ({ $n } مفتوحة، غائب: { $other })
office_notes = الملاحظات
office_no-notes = لا ملاحظة بعد.
office_note-damaged = هذه الملاحظة تالفة وتتعذر قراءتها.
office_add-note = إضافة ملاحظة
office_add-note-hint = للزملاء في هذه السلطة. لا يمكن تغييرها بعد ذلك؛ أضف غيرها.
office_keep-note = حفظ الملاحظة
office_open =
    { $n ->
        [0] الإسناد أو إضافة ملاحظة
        [one] الإسناد، وملاحظة واحدة
        [two] الإسناد، وملاحظتان
        [few] الإسناد، و{ $n } ملاحظات
       *[other] الإسناد، و{ $n } ملاحظة
    }
office_dates-of-case = مواعيد لتقويم
office_done-assigned = تم الإسناد.
office_done-noted = حُفظت الملاحظة.
office_done-handed-over = تنتظر النوبة الموظف التالي.
office_done-handed-some = المناوبة في انتظار الموظف التالي. القضايا المقصورة على موظفين معيّنين ليست منها: سلّم كل واحدة إلى أحد موظفيها في صفحة القضية.
office_done-take = أصبحت النوبة لديك؛ وقضاياها لك.
office_done-stand-in = تم الحفظ.
office_done-view-dropped = حُذف العرض.
office_shift-title = تسليم نوبة
office_shift-damaged = ما سُلم هنا لا يمكن قراءته: اسأل من سلمه قبل أن تأخذه.
office_shift-lead = القضايا التي تختارها تصبح للزميل الذي يأخذ النوبة. وإلى ذلك الحين تبقى لك.
office_shifts-waiting = بانتظار الموظف التالي
office_no-shifts = لا نوبة تنتظر.
office_take-shift = أخذ هذه النوبة
office_hand-over = تسليم
office_nothing-open = لا قضية مفتوحة لك، ولا قضية بلا متولٍّ.
office_which-cases = أي قضايا؟
office_note-for = للموظف التالي، بشأن { $reference }
office_shift-note = عن النوبة في مجملها
office_stand-in = في أثناء غيابك
office_stand-in-lead = تظهر قضاياك عندئذ بين قضايا الزميل الذي ينوب عنك، وتبقى لك.
office_stand-in-who = من ينوب عنك
office_stand-in-until = حتى نهاية
office_stand-in-until-hint = اليوم الأخير، مثل ‎2026-12-24.
office_stand-in-save = حفظ
office_views = عروضك
office_views-title = عروضك لقائمة العمل
office_views-lead = العرض مرشح باسم. لا يرى عروضك غيرك.
office_no-views = لم تحفظ عرضا بعد. استخدم مرشحات قائمة العمل ثم احفظه.
office_manage-views = إدارة
office_keep-view = حفظ هذا العرض
office_view-name = اسم العرض
office_take-list = تنزيل جدولا (CSV)
office_take-dates = مواعيدي لتقويم (iCalendar)
office_column-reference = المرجع
office_column-state = الدولة
office_column-direction = الاتجاه
office_column-request = الطلب
office_column-measure = التدبير
office_column-status = الحالة
office_column-priority = الاستعجال
office_column-move = على من الدور
office_column-due = الموعد (UTC)
office_column-due-what = المستحق
office_column-officer = الموظف
office_column-opened = فُتح (UTC)
office_column-limits = قيود الاستخدام
office_colleague = { $name } ({ $n } مفتوحة)
office_history = { $measure }، { $state }: من { $n } جوابا جاء نصفها خلال { $median }، وتسعة من كل عشرة خلال { $most }.
