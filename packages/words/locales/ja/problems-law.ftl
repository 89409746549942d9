### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

problem_state-unknown = 「{ $typed }」はComityの知る法域ではありません。
problem-next_state-unknown = { $n ->
        [0] JPNのようにISO 3166-1の三文字の符号で書いてください。
       *[other] 近いもの：{ $near }。
    }
problem_organisation-no-state = 「{ $typed }」はComityの知る国ではありません。国際機関は閲覧し公表するのみで、司法共助は国が国に求めます。
problem-next_organisation-no-state = 国に求めてください。国際機関へは、名簿のそのページにある方法で書面又は電話で連絡してください。
problem_instrument-unknown = 「{ $typed }」はComityの知る文書ではありません。
problem-next_instrument-unknown = { $n ->
        [0] CETS185のように識別子で書いてください。
       *[other] 近いもの：{ $near }。
    }
problem_measure-unknown = 「{ $typed }」は措置ではありません。
problem-next_measure-unknown = { $n ->
        [0] preservationのように名称で書いてください。
       *[other] 近いもの：{ $near }。
    }
problem_pinpoint-unknown = 「{ $typed }」は法令データの条項ではありません。
problem-next_pinpoint-unknown = { $n ->
        [0] CETS185:29(7)のように、文書、コロン、条の順に書いてください。
       *[other] 近いもの：{ $near }。
    }
problem_pinpoint-not-by-itself = { $typed }は単独では記録されていません。あるのは{ $article }です。
problem-next_pinpoint-not-by-itself = { $n ->
       *[other] 近いもの：{ $near }。
    }
problem_clock-unknown = 期限「{ $typed }」はありません。
problem-next_clock-unknown = { $n ->
        [0] 文書の期限はcomity law clocksで示されます。
       *[other] 近いもの：{ $near }。
    }
problem_not-an-offence = { $pinpoint }（{ $title }）は犯罪を定めていません。
problem-next_not-an-offence = { $n ->
        [0] いずれの文書にもない犯罪はotherと書いてください。
       *[other] その犯罪は{ $offences }です。他はotherと書いてください。
    }
problem_date-form = 「{ $typed }」は暦にある日ではありません。
problem-next_date-form = 2012-11-01のように年、月、日の順に書いてください。
problem_unknown-jurisdiction = 「{ $typed }」は法令データの法域ではありません。
problem-next_unknown-jurisdiction = JPNのようにISO 3166-1の三文字の符号を用いてください。
problem_same-jurisdiction = { $from }は自らに要請できません。一つの法域の中では要請は不要です。
problem-next_same-jurisdiction = 別の被要請側を示してください。
problem_start-needs-time = { $clock }は時間で数えます。時刻も示してください。
problem-next_start-needs-time = 2026-11-20T17:10+01:00のように書いてください。
problem_start-form = 「{ $typed }」は日付でも時刻でもありません。
problem-next_start-form = 2026-11-20、又は2026-11-20T17:10+01:00のように書いてください。
problem_zone-needed = 「{ $typed }」には時差がなく、時間帯も分かりません。
problem-next_zone-needed = 2026-11-20T17:10+01:00のように時差を書くか、時間帯を示してください。
problem_time-form = 「{ $typed }」は日付でも時刻でもありません。
problem-next_time-form = 2026-11-20T17:10+01:00のように書いてください。
problem_no-entry-rule = { $instrument }の発効に関する規則は記録されていません。
problem_no-effect-rule = { $event ->
        [denunciation] { $instrument }の廃棄に関する規則は記録されていません。
        [reservation-withdrawal] { $instrument }の留保の撤回に関する規則は記録されていません。
        [extension] { $instrument }の領域への適用に関する規則は記録されていません。
       *[quorum] { $instrument }の最初の発効に関する規則は記録されていません。
    }
problem_before-signature = { $instrument }は{ $signed }に初めて署名のために開放されました。{ $day }に寄託することはできませんでした。
