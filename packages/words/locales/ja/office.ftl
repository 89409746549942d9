### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

office_only-here = この当局限り
office_never-sent = 送信しません
office_case-title = 担当者と覚書
office_case-lead = これはこの当局の中にとどまります。送信も、事案とともに書き出すことも、印刷することもありません。
office_assigned = この事案の担当者
office_assign = 割り当てる
office_nobody = 担当なし
office_nobody-has = まだ誰も担当していません
office_everybody = 全員
office_mine = 自分の担当
office_officer = 担当官
office_since = { $moment } から
office_name-standing-in = { $name }（未決 { $n } 件、不在：{ $other }）
office_notes = 覚書
office_no-notes = まだ覚書はありません。
office_note-damaged = この覚書は破損しており、読めません。
office_add-note = 覚書を加える
office_add-note-hint = この当局の同僚のためのものです。後で変更できません。必要なら新たに加えてください。
office_keep-note = 覚書を残す
office_open =
    { $n ->
        [0] 割り当てる、又は覚書を加える
       *[other] 割当てと覚書（{ $n }）
    }
office_dates-of-case = 期日をカレンダーに
office_done-assigned = 割り当てました。
office_done-noted = 覚書を残しました。
office_done-handed-over = 引継ぎは次の担当官を待っています。
office_done-handed-some = 引継ぎは次の担当官を待っています。指名された担当官のみの事件は含まれていません。事件のページで、その担当官の一人に個別に引き継いでください。
office_done-take = 引継ぎを受けました。その事案は貴官の担当です。
office_done-stand-in = 保存しました。
office_done-view-dropped = 表示を取り除きました。
office_shift-title = 当番を引き継ぐ
office_shift-damaged = ここで引き継がれた内容は読み取れません。引き受ける前に、引き継いだ人に尋ねてください。
office_shift-lead = 選んだ事案は、引継ぎを受けた同僚の担当となります。それまでは貴官の担当のままです。
office_shifts-waiting = 次の担当官を待つもの
office_no-shifts = 待っている引継ぎはありません。
office_take-shift = この引継ぎを受ける
office_hand-over = 引き継ぐ
office_nothing-open = 貴官の担当の事案も、担当のない事案もありません。
office_which-cases = どの事案ですか
office_note-for = 次の担当官へ（{ $reference }）
office_shift-note = 当番全体について
office_stand-in = 不在の間
office_stand-in-lead = 貴官の事案は、代理の同僚の事案の中にも表示され、貴官の担当のままです。
office_stand-in-who = 代理を務める者
office_stand-in-until = 期限
office_stand-in-until-hint = 最後の日。例：2026-12-24
office_stand-in-save = 保存する
office_views = 自分の表示
office_views-title = 業務一覧の自分の表示
office_views-lead = 表示とは、名前を付けた絞り込みです。本人にのみ見えます。
office_no-views = まだ表示を残していません。業務一覧を絞り込んでから残してください。
office_manage-views = 管理
office_keep-view = この表示を残す
office_view-name = 表示の名前
office_take-list = 表として取り出す（CSV）
office_take-dates = 自分の期日をカレンダーに（iCalendar）
office_column-reference = 整理番号
office_column-state = 国
office_column-direction = 方向
office_column-request = 要請
office_column-measure = 措置
office_column-status = 状況
office_column-priority = 緊急性
office_column-move = 次の対応
office_column-due = 期限（UTC）
office_column-due-what = 期限の内容
office_column-officer = 担当官
office_column-opened = 開始（UTC）
office_column-limits = 使用制限
office_colleague = { $name }（未決 { $n } 件）
office_history = { $measure }、{ $state }：過去 { $n } 件の回答のうち、半数は { $median } 以内、9 割は { $most } 以内。
