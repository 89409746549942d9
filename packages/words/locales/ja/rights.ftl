### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 当局内に留まる、関係者の権利の審査に関する語。

rights_title = 関係者の権利
rights_lead = 受理時、及び強制を伴う処分の前に改めて審査します。記載は貴当局内に留まります。相手方に伝えるべきことは、拒否、条件又は協議として述べてください。
rights_new = 審査の結果
rights_keep = 審査を記録する
rights_not-yours = 審査は、検察官、省の法務担当官又は監督者が行います。
rights_damaged = この審査記録は破損しており、読み取れません。
rights_none = 関係者の権利：未審査
rights_looked-at = 関係者の権利：
rights_before-coercion-missing = 強制を伴う処分の前の審査は未了
rights_known = 判明している事情
rights_open = 関係者の権利
case_done-rights = 審査を記録しました。

act_rights_moment = 審査の時点
act_rights_discrimination-found = 性、人種、言語、宗教、国籍、出自又は意見を理由とする訴追若しくは処罰、又はこれらの理由による不利益のおそれがありますか
act_rights_political-offence-found = 政治犯罪又はこれに関連する犯罪に関するものですか
act_rights_ne-bis-in-idem-found = 同一の事実について確定判決がありますか
act_rights_death-penalty-found = 死刑につながり得ますか
act_rights_ill-treatment-found = 拷問又は非人道的な取扱いのおそれがありますか
act_rights_privilege-found = 弁護士、医師又は聖職者に秘密として告げられた内容に及びますか
act_rights_journalists-found = 記者の取材源に及びますか
act_rights_children-found = 児童が関係しますか
act_rights_minimised-found = 目的に必要な範囲を超えるデータ又は人に及びますか
act_rights_outcome = 結論
act_rights_reasons = 理由
act_rights_reasons-hint = 必須。貴当局内に留まります。

review-moment_on-receipt = 受理時
review-moment_before-coercion = 強制を伴う処分の前
rights-finding_no = いいえ
rights-finding_yes = はい
rights-finding_not-known = 不明
review-outcome_go-on = 手続を進める
review-outcome_on-conditions = 条件を付して進める
review-outcome_consult = 先に相手方と協議する
review-outcome_refuse = 全部又は一部を拒否する
