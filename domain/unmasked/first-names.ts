/** Widely given first names, folded: one of them alone at the start of a sentence is still a name. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    "adam adriana ahmed aisha alan alessandro alex alexander alexandra ali alice alina amara amelia amir amit amy ana andrea andreas " +
    "andrew anita anja anna anne antonio anya arjun arthur astrid barbara beatriz ben benjamin bernd bianca boris brian " +
    "carla carlos carmen caroline catherine chiara chloe chris christian christina christopher claire claudia clara daniel " +
    "daniela david deborah deepak diana diego dmitri dominik dorothy edward elena eleni elif elisa elizabeth ella emily emma " +
    "eric erik ethan eva fatima felix fernando fiona florian francesca francisco frank freya gabriel george giulia giulio grace greta " +
    "hannah hans harry hassan heather helen helena hiroshi hugo ian ibrahim igor ines ingrid irina isabel isabella ivan jack jacob " +
    "jakub james jan jana jane javier jean jennifer jessica joan joanna john jonas jonathan jorge jose josef joseph juan julia " +
    "julian julie jurgen karen karl katarzyna kate katharina katherine kenji kevin khalid klaus kumar lara lars laura lea lena leo leon " +
    "liam lina linda lisa lorenzo louis louise lucas lucia lucy luis luisa lukas magdalena marco marcus margaret maria marie " +
    "marina mario markus marta martha martin matteo matthew max mehmet mei melissa michael michelle miguel mikhail mohamed mohammed " +
    "monica monika nadia naomi natalia natalie natasha neha nicholas nicola nikhil nikolai nina noah nora oksana olga oliver olivia " +
    "omar oscar otto pablo paola patricia patrick paul paula pauline pavel pedro peter petra philip pierre piotr priya rachel rafael " +
    "rahul rajesh rebecca ricardo richard robert roberto rosa ruth ryan sabine said samira samuel sandra sanjay sara sarah sebastian " +
    "sergei sergio simon simone sofia sonia sophia sophie stefan stephanie stephen steven sunita susan susanne sven tanja tatiana " +
    "teresa thomas tim timothy tina tobias tom tomas ulrich ursula valentina vanessa vera veronica victor victoria viktor vincent " +
    "walter wei william wolfgang xavier yasmin yuki yusuf yvonne zara zeynep zoe"
  ).split(" "),
);
