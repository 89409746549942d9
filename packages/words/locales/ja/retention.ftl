### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 当局が知らされたことの保存期間、消去の期日が来たもの、消去が停止されているもの。

retention_title = 消去の期日が来たもの・近いもの
retention_lead = 今期日が来ているものと、30日以内に来るものです。終了した事案の本文は、自国の定める期間の後、他の消去と同じく二人の担当官により消去されます。消去を停止したものは残ります。自動的に消えるものはありません。
retention_none = 期日の来たものも、30日以内に来るものもありません。
retention_more = この画面に表示しきれないものがあります。消去するか、消去を停止すると、次が表示されます。
retention_due =
    { $n ->
        [0] まだ期日は来ていません
       *[other] 期日の来た本文：{ $n }
    }
retention_later =
    { $n ->
        [0] { "" }
       *[other] より長く保存：{ $n }
    }
retention_closed-until = { $state }、{ $closed }終了。最初の本文は{ $until }まで保存
retention_held = { $name }により{ $until }まで消去停止
retention_agreed-by = { $name }が同意
retention_case-title = 保存期間
retention_case-open = 事案は終了していません。期間は終了の日から進みます。
retention_case-closed = { $day }に終了。期間はその日から進みます。
retention_weak = この期間は Comity の案であり、法令ではありません。自国の期間はノードの管理者に求めてください。
retention_text = 伝えられた内容
retention_through = 保存の末日
retention_by-rule = { $months } か月：{ $source }
retention_no-law = いずれの国の法令でもない
retention_is-due = 消去の期日到来
retention_erase-title = 期日の来たものを消去する
retention_erase-lead = 本文は、起案、提案及び記録簿にある写しとともに失われ、元に戻せません。相手国に通知されます。見出し、署名及び受領証は残ります。消去の前に他の担当官が同意します。
retention_erase = 期日の来たものの消去に同意する
retention_holds = 消去の停止
retention_no-holds = この事案の消去は停止されていません。
retention_hold-line = { $name }が{ $until }まで消去を停止（{ $moment }から）
retention_hold-ended = { $name }が停止を解除、{ $moment }
retention_hold-over = 停止の期限が来ました。
retention_why-damaged = 理由が破損しており、読めません。
retention_hold-title = 消去を停止する
retention_hold-lead = 停止している間は、誰が求めても、この事案のものは何も消去されません。
retention_until = 末日
retention_until-hint = 例：2027-06-30
retention_why = 理由
retention_why-hint = この当局のためのものです。記録簿に残り、送信されません。
retention_hold = 消去を停止する
retention_end-ask = 停止の解除を求める
retention_end-agree = 同意して停止を解除する
retention_end-asked = { $name }が停止の解除を求めています、{ $moment }
retention_end-needs = 別の担当官が同意すると解除されます。
retention_end-why = 解除する理由
retention_link-case = 保存期間
retention_link-due = 消去の期日が来たもの・近いもの
retention_done-held = 消去を停止しました。
retention_done-end-asked = 解除を求めました。別の担当官が同意するまで、消去の停止は続きます。
retention_done-ended = 消去の停止を解除しました。
retention_done-erased = 消去し、相手国に通知しました。
retention_done-proposed = 同意しました。他の担当官が同意すると消去されます。
