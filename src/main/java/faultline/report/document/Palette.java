package faultline.report.document;

/**
 * The colours and strokes of pictures, as CSS classes that a browser and the programs that print understand alike. The
 * series are told apart by people who see no red or no green (after Okabe and Ito, 2008), and by their marks besides.
 */
public final class Palette {
    /** For light paper. */
    public static final String LIGHT = """
        .ink { fill: #1b1f24; } .soft { fill: #57606a; } .edge { stroke: #d0d7de; stroke-width: 1; fill: none; }
        .axis { stroke: #57606a; stroke-width: 1; fill: none; } .tint { fill: #f3f5f7; } .paper { fill: #ffffff; }
        .label { font-family: 'DejaVu Sans', sans-serif; font-size: 10px; } .strong { font-weight: bold; }
        .line { fill: none; stroke-width: 2; } .dash { stroke-dasharray: 5 3; }
        .w1 { stroke-width: 1; } .w3 { stroke-width: 3; } .w4 { stroke-width: 4; } .w5 { stroke-width: 5; }
        .dots { stroke-dasharray: 1.5 3; } .dashdot { stroke-dasharray: 8 3 1.5 3; }
        .s0 { stroke: #0b5cad; } .s1 { stroke: #b34700; } .s2 { stroke: #00735c; } .s3 { stroke: #8f3b76; }
        .s4 { stroke: #57606a; } .s5 { stroke: #7a5c00; }
        .f0 { fill: #0b5cad; } .f1 { fill: #b34700; } .f2 { fill: #00735c; } .f3 { fill: #8f3b76; }
        .f4 { fill: #57606a; } .f5 { fill: #7a5c00; }
        """;

    /** What is different where the page is dark. */
    public static final String DARK = """
        .ink { fill: #e6edf3; } .soft { fill: #9ea7b3; } .edge { stroke: #30363d; } .axis { stroke: #9ea7b3; }
        .tint { fill: #161b22; } .paper { fill: #0d1117; }
        .s0 { stroke: #6cb0ff; } .s1 { stroke: #ff9d57; } .s2 { stroke: #4fd1b0; } .s3 { stroke: #e59ac9; }
        .s4 { stroke: #9ea7b3; } .s5 { stroke: #e3c15a; }
        .f0 { fill: #6cb0ff; } .f1 { fill: #ff9d57; } .f2 { fill: #4fd1b0; } .f3 { fill: #e59ac9; }
        .f4 { fill: #9ea7b3; } .f5 { fill: #e3c15a; }
        """;

    private Palette() {}
}
