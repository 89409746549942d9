### 中文: drafted by machine, not yet reviewed by a native lawyer.
### Jurisdictions that are not called as the runtime's regions (CLDR) are.

name-state_COD = 刚果民主共和国
name-state_COG = 刚果共和国
name-state_FSM = 密克罗尼西亚联邦
name-state_PSE = 巴勒斯坦国
name-state_MAF = 法属圣马丁
name-state_SXM = 荷属圣马丁
name-state_VAT = 教廷
name-state_VGB = 英属维尔京群岛
name-state_VIR = 美属维尔京群岛

name-state_HKG = 香港
name-state_MAC = 澳门
name-state_BES = 博纳尔、圣尤斯特歇斯和萨巴
name-state_FLK = 福克兰（马尔维纳斯）群岛
name-state_SHN = 圣赫勒拿、阿森松和特里斯坦-达库尼亚
