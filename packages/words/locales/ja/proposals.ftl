### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

proposals_title = 同意待ち
proposals_lead = 貴当局の方針により一人では行えない通知です。相手国にはまだ何も伝えられていません。
proposals_none = 同意を待つ通知はありません。
proposals_waiting = 待機中の通知
proposals_approvals = { $of }人中{ $done }人が同意
proposals_hold-end = 消去の停止を最終日（{ $until }）より前に解除
proposals_given-back = 差し戻されたもの：入力内容を保ったまま再開できます
proposals_page-lead = 通知される内容を読んでください。貴官が同意すると、直ちに署名され送信されることがあります。
proposals_says = 通知される内容
proposals_case = 事案を開く
proposals_who = 関与者
proposals_by = { $name }による提案、{ $moment }
proposals_by-shell = コマンドラインによる提案（誰の同意とも数えません）
proposals_agreed = { $name }が同意、{ $moment }
proposals_agree = 同意する
proposals_why = 差し戻す理由
proposals_back = 差し戻す
proposals_done-agreed = 同意しました。別の担当官の同意も必要です。
proposals_done-stated = 通知は行われ、送信中です。
proposals_done-back = 差し戻しました。理由は記録簿に残ります。
proposals_done-proposed = 同僚の同意を待っています。方針により二人が必要です。
