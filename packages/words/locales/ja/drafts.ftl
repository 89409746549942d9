### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。


request-field_measure = 求める措置
request-field_to = 被要請国
request-field_toAuthority = 宛先の当局
request-field_title = 要請の件名
request-field_basis = 根拠
request-field_offences = 犯罪
request-field_offences-pinpoint = 犯罪
request-field_offences-description = 犯罪の記載
request-field_offences-provision = 自国法の条項
request-field_offences-maxPenalty = 法定刑の上限
request-field_conduct = 行為の事実
request-field_urgency-why = 至急とする理由
request-field_investigation-reference = 捜査の整理番号
request-field_investigation-authority = 担当の検察官又は裁判所
request-field_investigation-decision = 国内の決定
request-hint_investigation-decision = どの裁判所又は検察官が、いつ、どの番号で決定したか。例：東京地方裁判所、令和8年3月3日決定、(わ)第118号。
request-field_sensitivity = 取扱区分
request-field_language = 要請の言語
request-field_contents-otherBasis = その他の根拠
request-field_contents-otherBasisCitation = その他の根拠の所在

case_done-sent = 要請に署名し、送付中です。証明は届き次第、下に現れます。

drafts_title = 起案
drafts_lead = { $n ->
        [0] { $authority }の起案はありません。
       *[other] { $authority }の起案 { $n }件。
    }
drafts_empty-title = 起案中のものはありません
drafts_empty = 新規の要請は、最初に保存した時から送付するまでここにあります。
drafts_group-yours = 貴官の承認待ち
drafts_group-others = 同僚の承認待ち
drafts_group-returned = 差戻し
drafts_group-drafting = 起案中
drafts_state-yours = 承認待ち
drafts_state-others = 承認待ち
drafts_state-returned = 差戻し
drafts_state-drafting = 作業中
drafts_approvals = 承認 { $done }／{ $of }
drafts_by = 起案者 { $name }、保存 { $moment }
drafts_untitled = 件名のない起案
drafts_discard = 破棄
drafts_discard-title = この起案を破棄しますか
drafts_discard-lead = { $title }、起案者 { $drafter }、保存 { $moment }。本文は廃棄されます。
drafts_discard-changed = このページを開いた後に保存されました。破棄する前にもう一度確認してください。
drafts_discard-button = 起案を破棄する
drafts_discard-keep = 残す
drafts_done-discarded = 起案を破棄しました。
drafts_done-approved = 承認を記録しました。もう一人の担当官の承認が必要です。
drafts_done-returned = 理由を付して起案を差し戻しました。
drafts_done-put-away = 貴当局の控えは廃棄されました。
